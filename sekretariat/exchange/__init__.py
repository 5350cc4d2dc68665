"""Files from and to other programs: sheets of Excel and the like."""
