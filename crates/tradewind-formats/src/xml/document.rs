//! `Document`: the elements of a document, one after another.

use std::borrow::Cow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};
use tradewind::error::{Error, ErrorCode, Result, excerpt};

use super::place::place_of;

/// The most elements inside one another. A table of rates needs four.
const DEPTH: usize = 32;

/// The most attributes of one element. Each is compared with those before it.
const ATTRIBUTES: usize = 64;

/// Reads elements from the first to the last, and nothing but elements and their text.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    reader: Reader<&'t [u8]>,
    text: &'t str,
    depth: usize,
}

/// The beginning of an element.
#[derive(Debug)]
pub(crate) struct Element<'t> {
    tag: BytesStart<'t>,
    byte: usize,
}

/// What comes next.
enum Piece<'t> {
    Start(Element<'t>),
    Text(Cow<'t, str>, usize),
    End,
    Eof,
}

impl Element<'_> {
    /// The name, without the prefix of a namespace.
    pub(crate) fn name(&self) -> &str {
        self.tag.local_name().into_inner()
    }
}

impl<'t> Document<'t> {
    /// The document, before its first element.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, text, depth: 0 }
    }

    /// The element that holds all the others.
    ///
    /// # Errors
    /// - [`ErrorCode::EmptyInput`] when there is none.
    /// - [`ErrorCode::InvalidXml`] when text stands before it, and as [`Self::child`].
    pub(crate) fn root(&mut self) -> Result<Element<'t>> {
        loop {
            match self.next()? {
                Piece::Start(element) => return Ok(element),
                Piece::Text(text, byte) => self.refuse_text(&text, byte)?,
                Piece::End | Piece::Eof => {
                    let fact = "the document has no element: expected one";
                    return Err(Error::new(ErrorCode::EmptyInput, fact));
                }
            }
        }
    }

    /// The next element inside the one that was opened last; `None` at its end.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] with line and column, when text stands between
    ///   elements, they are not well formed or more than 32 inside one another, and for a
    ///   document type or an entity other than the five of XML.
    pub(crate) fn child(&mut self) -> Result<Option<Element<'t>>> {
        loop {
            match self.next()? {
                Piece::Start(element) => return Ok(Some(element)),
                Piece::Text(text, byte) => self.refuse_text(&text, byte)?,
                Piece::End | Piece::Eof => return Ok(None),
            }
        }
    }

    /// The text of an element that was opened last, up to its end, without white space
    /// around it.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] when an element stands in it, and as [`Self::child`].
    pub(crate) fn text(&mut self, of: &Element<'t>) -> Result<String> {
        let mut out = String::new();
        loop {
            match self.next()? {
                Piece::Text(text, _) => out.push_str(&text),
                Piece::Start(element) => {
                    let (outer, inner) = (excerpt(of.name()), excerpt(element.name()));
                    let fact = format!("{inner} stands inside {outer}: expected text");
                    return Err(self.refusal(&element, &fact));
                }
                Piece::End | Piece::Eof => return Ok(out.trim_ascii().to_owned()),
            }
        }
    }

    /// Passes over all that is in the element that was opened last.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] as [`Self::child`].
    pub(crate) fn skip(&mut self) -> Result<()> {
        let due = self.depth.saturating_sub(1);
        while self.depth > due {
            self.next()?;
        }
        Ok(())
    }

    /// Passes over the end of an element that has nothing in it.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] when an element stands in it, and as [`Self::child`].
    pub(crate) fn nothing_in(&mut self, outer: &Element<'t>) -> Result<()> {
        let Some(element) = self.child()? else { return Ok(()) };
        let (outer, inner) = (excerpt(outer.name()), excerpt(element.name()));
        let fact = format!("{inner} stands inside {outer}: expected nothing in it");
        Err(self.refusal(&element, &fact))
    }

    /// Checks that nothing follows the element that holds all the others.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] when an element or text does, and as [`Self::child`].
    pub(crate) fn finish(&mut self) -> Result<()> {
        let Some(element) = self.child()? else { return Ok(()) };
        let name = excerpt(element.name());
        let fact = format!("{name} follows the last element: expected the end");
        Err(self.refusal(&element, &fact))
    }

    /// The value of an attribute.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] when an attribute is not well formed, stands twice, or
    ///   is one of more than 64.
    pub(crate) fn attribute(
        &self,
        element: &Element<'t>,
        name: &str,
    ) -> Result<Option<String>> {
        let mut out = None;
        for (index, attribute) in element.tag.attributes().enumerate() {
            if index >= ATTRIBUTES {
                let fact = format!(
                    "{} has more than {ATTRIBUTES} attributes",
                    excerpt(element.name())
                );
                return Err(self.refusal(element, &fact));
            }
            let attribute =
                attribute.map_err(|error| self.refusal(element, &error.to_string()))?;
            if attribute.key.into_inner() == name {
                let value = attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_err(|error| self.refusal(element, &shown(&error)))?;
                out = Some(value.into_owned());
            }
        }
        Ok(out)
    }

    /// The value of an attribute that must be there.
    ///
    /// # Errors
    /// - [`ErrorCode::InvalidXml`] when it is not, and as [`Self::attribute`].
    pub(crate) fn required(&self, element: &Element<'t>, name: &str) -> Result<String> {
        self.attribute(element, name)?.ok_or_else(|| {
            let fact = format!("{} has no attribute {name}", excerpt(element.name()));
            self.refusal(element, &fact)
        })
    }

    /// The error that an element is not the one due.
    pub(crate) fn unknown(&self, element: &Element<'t>, expected: &str) -> Error {
        let name = excerpt(element.name());
        self.refusal(element, &format!("unknown element {name}: expected {expected}"))
    }

    /// The error that an element is not as it should be.
    pub(crate) fn refusal(&self, element: &Element<'t>, fact: &str) -> Error {
        self.invalid(element.byte, fact)
    }

    /// The same error, at the element and the attribute or child that it is in.
    pub(crate) fn at(&self, element: &Element<'t>, name: &str, error: Error) -> Error {
        error.at(place_of(self.text, element.byte).named(name))
    }

    fn invalid(&self, byte: usize, fact: &str) -> Error {
        Error::new(ErrorCode::InvalidXml, fact).at(place_of(self.text, byte))
    }

    fn refuse_text(&self, text: &str, byte: usize) -> Result<()> {
        let found = text.trim_ascii();
        if found.is_empty() {
            return Ok(());
        }
        let fact = format!("{} stands between elements", excerpt(found));
        Err(self.invalid(byte, &fact))
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX)
    }

    fn next(&mut self) -> Result<Piece<'t>> {
        loop {
            let byte = self.position();
            let event = self.reader.read_event().map_err(|error| {
                let at = self.reader.error_position();
                self.invalid(usize::try_from(at).unwrap_or(byte), &shown(&error))
            })?;
            match event {
                Event::Start(tag) | Event::Empty(tag) => return self.open(tag, byte),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::End);
                }
                Event::Text(text) => return Ok(Piece::Text(text.into_inner(), byte)),
                Event::CData(text) => return Ok(Piece::Text(text.into_inner(), byte)),
                Event::GeneralRef(name) => {
                    return Ok(Piece::Text(self.resolved(&name, byte)?.into(), byte));
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Decl(_) if byte == 0 => {}
                Event::Decl(_) => {
                    let fact = "the declaration stands not at the beginning";
                    return Err(self.invalid(byte, fact));
                }
                Event::DocType(_) => {
                    let fact = "a document type is refused: expected none";
                    return Err(self.invalid(byte, fact));
                }
                Event::Eof if self.depth == 0 => return Ok(Piece::Eof),
                Event::Eof => {
                    let fact = "the document ends inside an element: expected all of it";
                    return Err(self.invalid(byte, fact));
                }
            }
        }
    }

    fn open(&mut self, tag: BytesStart<'t>, byte: usize) -> Result<Piece<'t>> {
        self.depth = self.depth.saturating_add(1);
        let element = Element { tag, byte };
        if self.depth > DEPTH {
            let fact = format!("more than {DEPTH} elements are inside one another");
            return Err(self.refusal(&element, &fact));
        }
        Ok(Piece::Start(element))
    }

    /// The character of a reference, or of one of the five entities of XML.
    fn resolved(&self, name: &BytesRef<'t>, byte: usize) -> Result<String> {
        let character = name
            .resolve_char_ref()
            .map_err(|error| self.invalid(byte, &shown(&error)))?;
        if let Some(character) = character {
            return Ok(character.to_string());
        }
        if let Some(text) = resolve_predefined_entity(name) {
            return Ok(text.to_owned());
        }
        let shown = excerpt(name);
        let fact = format!("unknown entity {shown}: expected lt, gt, amp, apos, quot");
        Err(self.invalid(byte, &fact))
    }
}

/// What the parser says, cut where it repeats a long text.
fn shown(error: &impl core::fmt::Display) -> String {
    const LIMIT: usize = 160;
    let text = error.to_string();
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
