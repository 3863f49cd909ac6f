//! `Rows`: the rows below a header, one after another.

use csv::{Reader, ReaderBuilder, StringRecord};
use tradewind::error::{Error, ErrorCode, Location, Result};

use super::{lines::Lines, quotes::refuse_stray_quotes, width::refuse_wide_lines};

/// The rows below a header, each as wide as it.
#[derive(Debug)]
pub(crate) struct Rows<'t> {
    reader: Reader<&'t [u8]>,
    lines: Lines<'t>,
    header: StringRecord,
    header_line: u64,
    record: StringRecord,
    any: bool,
}

/// One row, with its line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'r> {
    pub(crate) line: u64,
    cells: &'r StringRecord,
    blanks: &'static [char],
}

impl<'t> Rows<'t> {
    /// Reads the header. Empty lines are passed over, here and below.
    ///
    /// # Errors
    /// - [`ErrorCode::EmptyInput`] when the text has nothing but white space.
    /// - [`ErrorCode::InvalidRow`] when a quote is out of place, or a line has more
    ///   than 10,000 commas.
    pub(crate) fn open(text: &'t str) -> Result<Self> {
        if text.trim().is_empty() {
            let fact = "there is nothing to read: expected a header with rows below it";
            return Err(Error::new(ErrorCode::EmptyInput, fact));
        }
        refuse_wide_lines(text)?;
        refuse_stray_quotes(text)?;
        let bytes = text.as_bytes();
        let mut rows = Self {
            reader: ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .from_reader(bytes),
            lines: Lines::new(bytes),
            header: StringRecord::new(),
            header_line: 1,
            record: StringRecord::new(),
            any: false,
        };
        if let Some(line) = rows.advance()? {
            rows.header_line = line;
            core::mem::swap(&mut rows.header, &mut rows.record);
        }
        Ok(rows)
    }

    /// The names of the columns.
    pub(crate) fn header(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    /// The error that the header is not the one due, at one of its names.
    pub(crate) fn invalid_header(&self, name: &str, fact: &str) -> Error {
        const LIMIT: usize = 40;
        let mut place = Location::line(self.header_line);
        if !name.is_empty() {
            place = place.named(name.chars().take(LIMIT).collect::<String>());
        }
        Error::new(ErrorCode::InvalidHeader, fact).at(place)
    }

    /// The next row; `None` after the last.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRow`] with the line, when the row is shorter or longer than
    ///   the header.
    /// - [`ErrorCode::EmptyInput`] when there is no row at all.
    pub(crate) fn read(&mut self) -> Result<Option<Row<'_>>> {
        let Some(line) = self.advance()? else {
            if self.any {
                return Ok(None);
            }
            let fact = "there is nothing below the header: expected at least one row";
            return Err(Error::new(ErrorCode::EmptyInput, fact));
        };
        self.any = true;
        let (width, due) = (self.record.len(), self.header.len());
        if width == due {
            return Ok(Some(Row { line, cells: &self.record, blanks: &[] }));
        }
        let remedy = if width > due {
            "; numbers take no commas, a text with a comma needs quotes"
        } else {
            ""
        };
        let fact = format!(
            "the row has {width} cells: expected {due}, as many as the header{remedy}"
        );
        Err(Error::new(ErrorCode::InvalidRow, fact).at(Location::line(line)))
    }

    /// Reads one record, and gives its line.
    fn advance(&mut self) -> Result<Option<u64>> {
        let byte = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let read = self.reader.read_record(&mut self.record).map_err(|error| {
            let line = self.lines.record_at(byte);
            let fact = format!("the row cannot be read: {error}");
            Error::new(ErrorCode::InvalidRow, fact).at(Location::line(line))
        })?;
        Ok(read.then(|| self.lines.record_at(byte)))
    }
}

impl<'r> Row<'r> {
    /// The cell of a column; every row has all of them.
    pub(crate) fn cell(self, index: usize) -> &'r str {
        self.cells.get(index).unwrap_or_default().trim_matches(self.blanks)
    }

    /// The same row, without the blanks around its cells.
    pub(crate) fn without_blanks(self) -> Self {
        Self { blanks: &[' '], ..self }
    }

    /// The cell of a column that must have something in it.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidRow`] with line and column, when it is empty.
    pub(crate) fn filled(self, index: usize, name: &str, due: &str) -> Result<&'r str> {
        let cell = self.cell(index);
        if cell.is_empty() {
            let fact = format!("the cell is empty: expected {due}");
            return Err(
                Error::new(ErrorCode::InvalidRow, fact).at(self.location().named(name))
            );
        }
        Ok(cell)
    }

    /// The place of the row.
    pub(crate) fn location(self) -> Location {
        Location::line(self.line)
    }
}
