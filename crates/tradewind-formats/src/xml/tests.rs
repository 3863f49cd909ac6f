//! Documents: what is read, what is refused, and where.

use tradewind::{ErrorCode, error::Result};

use super::{Document, is_xml, read_fields, read_xml_text};

/// Reads everything, as a reader that knows no element would.
fn walk(text: &str) -> Result<String> {
    let mut document = Document::new(text);
    let root = document.root()?;
    let mut out = root.name().to_owned();
    while let Some(element) = document.child()? {
        out = format!("{out} {}={}", element.name(), document.text(&element)?);
    }
    document.finish()?;
    Ok(out)
}

/// The place of the error, and its message.
#[track_caller]
fn refusal(text: &str) -> (String, String) {
    let error = walk(text).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidXml, "{error}");
    (error.location().to_string(), error.message().to_owned())
}

#[test]
fn elements_and_texts_are_read() {
    let text = "<?xml version=\"1.0\"?><!-- a --><?pi b?>\n<x:r>\n<a>1<!-- -->2</a><b/>\
        <c>&lt;&#65;&#x42;&amp;<![CDATA[<&]]></c> </x:r>\n<!-- end -->\n";
    assert_eq!(walk(text).unwrap(), "r a=12 b= c=<AB&<&");
}

#[test]
fn what_no_table_of_rates_has_is_refused() {
    let cases = [
        ("<!DOCTYPE r><r/>", "line 1, column 1", "document type"),
        ("<!DOCTYPE r [<!ENTITY a \"b\">]><r><a>&a;</a></r>", "line 1, column 1", "type"),
        ("<r>\n <a>&nbsp;</a></r>", "line 2, column 5", "unknown entity \"nbsp\""),
        ("<r>\n <a>&#0;</a></r>", "line 2, column 5", "character reference"),
        ("<r>\r\nя text</r>", "line 1, column 4", "stands between elements"),
        ("text<r/>", "line 1, column 1", "\"text\" stands between elements"),
        ("<r/>text", "line 1, column 5", "\"text\" stands between elements"),
        ("<r/><r/>", "line 1, column 5", "expected the end"),
        ("<r>\n<a><b/></a></r>", "line 2, column 4", "\"b\" stands inside \"a\""),
        ("<r><a></b></a></r>", "line 1, column 7", "`</b>`"),
        ("<r><a></a>", "line 1, column 11", "ends inside"),
        ("<r><a", "line 1, column 4", "not closed"),
        ("<r></r></r>", "line 1, column 8", "does not match any"),
        (" <?xml version=\"1.0\"?><r/>", "line 1, column 2", "declaration"),
        ("<r><a>1 & 2</a></r>", "line 1, column 9", "reference"),
    ];
    for (text, place, fact) in cases {
        let (found, message) = refusal(text);
        assert_eq!(found, place, "{text}: {message}");
        assert!(message.contains(fact), "{text}: {message}");
    }
}

#[test]
fn depth_and_attributes_are_limited() {
    let deep = |n: usize| format!("<r>{}{}</r>", "<a>".repeat(n), "</a>".repeat(n));
    let skipped = |text: &str| {
        let mut document = Document::new(text);
        document.root()?;
        document.skip()
    };
    assert!(skipped(&deep(31)).is_ok());
    let error = skipped(&deep(32)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidXml);
    assert_eq!(error.location().to_string(), "line 1, column 97");
    assert!(skipped(&deep(1_000_000)).is_err());

    let wide = |n: usize| {
        let attributes: Vec<String> = (0..n).map(|i| format!("a{i}='{i}'")).collect();
        let text = format!("<r {}/>", attributes.join(" "));
        let mut document = Document::new(&text);
        let root = document.root().unwrap();
        document.attribute(&root, "a7")
    };
    assert_eq!(wide(64).unwrap().as_deref(), Some("7"));
    assert!(wide(65).unwrap_err().message().contains("more than 64"));
}

#[test]
fn attributes_are_read_and_missing_ones_refused() {
    let of = |text: &str, name: &str| {
        let mut document = Document::new(text);
        let root = document.root().unwrap();
        document.required(&root, name).map_err(|error| error.message().to_owned())
    };
    assert_eq!(of("<r b='1' a=\"x&amp;y\"/>", "a").as_deref(), Ok("x&y"));
    assert_eq!(of("<r/>", "a").unwrap_err(), "\"r\" has no attribute a");
    for wrong in ["<r a='1' a='2'/>", "<r a=1/>", "<r a/>", "<r a='&b;'/>"] {
        assert!(of(wrong, "a").is_err(), "{wrong}");
    }
}

#[test]
fn fields_stand_once() {
    let of = |text: &str| {
        let mut document = Document::new(text);
        let root = document.root().unwrap();
        let fields = read_fields(&mut document, &root, ["a", "b"]);
        let fields = fields.map_err(|error| error.message().to_owned())?;
        Ok::<_, String>(fields.map(|field| field.text))
    };
    assert_eq!(of("<r><b>2</b><x><y/></x><a> 1 </a></r>").unwrap(), ["1", "2"]);
    assert_eq!(of("<r><a>1</a></r>").unwrap_err(), "\"r\" has no b");
    assert_eq!(
        of("<r><a>1</a><a>1</a></r>").unwrap_err(),
        "a stands twice: expected once"
    );
    assert_eq!(of("<r><a> </a><b>1</b></r>").unwrap_err(), "a is empty");
}

#[test]
fn two_encodings_are_read() {
    let windows = b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><r><a>\xfe\xe0\xed\xfc</a></r>";
    assert_eq!(walk(&read_xml_text(windows).unwrap()).unwrap(), "r a=юань");
    let utf8 = "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?><r><a>юань</a></r>";
    assert_eq!(walk(&read_xml_text(utf8.as_bytes()).unwrap()).unwrap(), "r a=юань");
    let bare = "<r><a>юань</a></r>";
    assert_eq!(walk(&read_xml_text(bare.as_bytes()).unwrap()).unwrap(), "r a=юань");
    for label in ["us-ascii", "iso-8859-1", "utf-16", "koi8-r", "x"] {
        let text = format!("<?xml version=\"1.0\" encoding=\"{label}\"?><r/>");
        let error = read_xml_text(text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidXml, "{label}");
    }
    let error = read_xml_text(b"<r>\n<a>\xfe</a></r>").unwrap_err();
    assert_eq!((error.code(), error.location().line), (ErrorCode::InvalidUtf8, Some(2)));
    assert!(is_xml(b"\xef\xbb\xbf \n<r/>") && is_xml(b"<") && !is_xml(b"Date,USD\n"));
}
