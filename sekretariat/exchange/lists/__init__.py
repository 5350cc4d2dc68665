"""From the rows of a sheet to what each says of a person: headings, groups, marks, cells."""
