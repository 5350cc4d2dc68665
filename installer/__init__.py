"""How the program becomes what a clerk installs: steps as functions, one room for each system."""
