//! xiaozu for data frames: tables of a branch in Arrow columns, and rules over the columns of a spreadsheet.
