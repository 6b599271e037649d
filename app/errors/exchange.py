"""What a spreadsheet, a mapping or one of its rows may be refused for. Cell contents are never named."""

from app.errors.base import Message
from app.texts import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Open the file in a spreadsheet program, save it as xlsx or csv, and try again.")
_MAPPING = QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Correct the mapping file and try again; the help describes its form.")
_ROW = QT_TRANSLATE_NOOP("Errors", "The other rows are not affected. Correct this row or the mapping, then import the file again.")
_LEFT = QT_TRANSLATE_NOOP("Errors", "The other rows are not affected.")
_LOOK = QT_TRANSLATE_NOOP("Errors", "The record is imported. Open it and complete it.")

MESSAGES = {
    # the file
    "exchange.unreadable": Message(QT_TRANSLATE_NOOP("Errors", "{name} cannot be opened."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Check that the file is there and not open in another program.")),
    "exchange.not_a_table": Message(QT_TRANSLATE_NOOP("Errors", "{name} is neither a workbook (xlsx) nor a text table (csv)."), _NOTHING),
    "exchange.old_workbook": Message(QT_TRANSLATE_NOOP("Errors", "{name} is an old workbook (xls), or one locked with a password."), _NOTHING),
    "exchange.damaged": Message(QT_TRANSLATE_NOOP("Errors", "{name} is damaged and cannot be read to its end."), _NOTHING),
    "exchange.too_large": Message(QT_TRANSLATE_NOOP("Errors", "{name} would unpack to more than {limit} MiB."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Split the table into smaller files.")),
    "exchange.too_many_columns": Message(QT_TRANSLATE_NOOP("Errors", "The table has more than {limit} columns."), _NOTHING),
    "exchange.too_many_rows": Message(QT_TRANSLATE_NOOP("Errors", "The table has more than {limit} rows."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Split the table into smaller files.")),
    "exchange.hostile": Message(QT_TRANSLATE_NOOP("Errors", "{name} holds constructions that a table does not need and that can harm a computer."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Ask where the file comes from.")),
    "exchange.no_header": Message(QT_TRANSLATE_NOOP("Errors", "The table has no row of column headers."), _NOTHING),
    "exchange.header_twice": Message(QT_TRANSLATE_NOOP("Errors", "Two columns have the same header (columns {first} and {second})."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Rename one of them.")),
    "exchange.encoding": Message(QT_TRANSLATE_NOOP("Errors", "The characters of {name} cannot be read."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Save the file as csv in UTF-8, or as xlsx.")),
    "exchange.csv_broken": Message(QT_TRANSLATE_NOOP("Errors", "A quotation mark in {name} is not closed, or a field is endless."), _NOTHING),
    "exchange.no_sheet": Message(QT_TRANSLATE_NOOP("Errors", "The workbook has no sheet of the name that the mapping gives."), _MAPPING),
    "exchange.no_key_column": Message(QT_TRANSLATE_NOOP("Errors", "No sheet has the key column of the mapping."), _MAPPING),
    "exchange.not_station": Message(QT_TRANSLATE_NOOP("Errors", "Tables are imported into a station's vault; this is a headquarters vault."), QT_TRANSLATE_NOOP("Errors", "Nothing was imported. Open a station's vault.")),
    # the mapping
    "mapping.no_profile": Message(QT_TRANSLATE_NOOP("Errors", "There is no profile of this name."), QT_TRANSLATE_NOOP("Errors", "Choose one of those shown, or write a mapping file.")),
    "mapping.unreadable": Message(QT_TRANSLATE_NOOP("Errors", "The mapping file cannot be read as JSON."), _MAPPING),
    "mapping.key": Message(QT_TRANSLATE_NOOP("Errors", "The mapping names no key column. Without one a second import could not tell rows apart."), _MAPPING),
    "mapping.form": Message(QT_TRANSLATE_NOOP("Errors", "The mapping file is wrong at {where}."), _MAPPING),
    "mapping.field": Message(QT_TRANSLATE_NOOP("Errors", "The mapping fills the field {field}, which an incident does not have or which only Waypost fills."), _MAPPING),
    "mapping.code": Message(QT_TRANSLATE_NOOP("Errors", "The mapping gives {field} a code that its list does not have."), _MAPPING),
    # a row that is not imported
    "row.no_key": Message(QT_TRANSLATE_NOOP("Errors", "The key column is empty."), _ROW),
    "row.key_twice": Message(QT_TRANSLATE_NOOP("Errors", "The key stands in more than one row of the file."), QT_TRANSLATE_NOOP("Errors", "None of these rows was imported. Give each row its own key.")),
    "row.missing": Message(QT_TRANSLATE_NOOP("Errors", "A column that every row must fill is empty: {column}."), _ROW),
    "row.word": Message(QT_TRANSLATE_NOOP("Errors", "The mapping does not know a word in the column {column}."), _ROW),
    "row.date": Message(QT_TRANSLATE_NOOP("Errors", "The date in the column {column} cannot be read."), _ROW),
    "row.number": Message(QT_TRANSLATE_NOOP("Errors", "The column {column} holds something other than a number."), _ROW),
    "row.country": Message(QT_TRANSLATE_NOOP("Errors", "The column {column} holds no ISO code of a country."), _ROW),
    "row.error_cell": Message(QT_TRANSLATE_NOOP("Errors", "A formula in the column {column} ended in an error."), _ROW),
    "row.form": Message(QT_TRANSLATE_NOOP("Errors", "A value does not fit the field {field}."), _ROW),
    "row.draft": Message(QT_TRANSLATE_NOOP("Errors", "Somebody is editing the record of this row: it has a draft."), QT_TRANSLATE_NOOP("Errors", "Save or discard the draft, then import the file again.")),
    "row.erased": Message(QT_TRANSLATE_NOOP("Errors", "The record of this row, or a person in it, was erased here and does not come back."), _LEFT),
    # what was imported with a remark
    "row.place": Message(QT_TRANSLATE_NOOP("Errors", "The place is not in the list of places; its name was kept as text."), _LOOK),
    "row.party": Message(QT_TRANSLATE_NOOP("Errors", "The party is not in the list of parties; its name was kept as text."), _LOOK),
    "row.combination": Message(QT_TRANSLATE_NOOP("Errors", "The table does not tell how the words of several columns combine; each was kept by itself."), _LOOK),
    "row.unknown_word": Message(QT_TRANSLATE_NOOP("Errors", "The mapping does not know a word in the column {column}; the field was left empty."), _LOOK),
}
