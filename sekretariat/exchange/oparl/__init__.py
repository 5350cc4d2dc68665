"""OParl 1.1 (schema.oparl.org): persons, organisations and memberships, written and read."""
