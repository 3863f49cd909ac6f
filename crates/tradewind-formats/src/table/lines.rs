//! `Lines`: the line of a byte, for places that only move forward.

/// Counts the lines of a text up to one byte after another, each byte once.
///
/// A line ends with LF, CR LF or a lone CR, as the csv crate ends records.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t [u8]) -> Self {
        Self { text, at: 0, line: 1 }
    }

    /// The line, from 1, of the byte; no byte asked for before may lie after it.
    pub(super) fn line_at(&mut self, byte: usize) -> u64 {
        while self.at < byte && self.step() {}
        self.line
    }

    /// The line of the first record that starts at or after the byte.
    pub(super) fn record_at(&mut self, byte: usize) -> u64 {
        self.line_at(byte);
        while matches!(self.text.get(self.at), Some(b'\r' | b'\n')) && self.step() {}
        self.line
    }

    /// Moves over one byte; `false` at the end.
    fn step(&mut self) -> bool {
        let Some(byte) = self.text.get(self.at) else { return false };
        self.at = self.at.saturating_add(1);
        let ends_line = match byte {
            b'\n' => true,
            b'\r' => self.text.get(self.at) != Some(&b'\n'),
            _ => false,
        };
        if ends_line {
            self.line = self.line.saturating_add(1);
        }
        true
    }
}

/// The line, from 1, of a byte of a text.
pub(crate) fn line_at(text: &[u8], byte: usize) -> u64 {
    Lines::new(text).line_at(byte)
}
