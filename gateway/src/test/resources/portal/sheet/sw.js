// worker of the sheet
