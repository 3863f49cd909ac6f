//! Documents: no text acts, and no sign hides.

use super::{Block, fragment, markdown, page};

fn marked(text: &str) -> String {
    markdown(&[Block::Paragraph(text.to_owned())]).trim_end_matches('\n').to_owned()
}

/// The text in every kind of block.
fn everywhere(text: &str) -> [Block; 4] {
    [
        Block::Heading(1, text.to_owned()),
        Block::Paragraph(text.to_owned()),
        Block::List(vec![text.to_owned()]),
        Block::table(&[text], vec![vec![text.to_owned()]]),
    ]
}

#[test]
fn signs_that_show_nothing_are_named() {
    let named = [
        '\0',
        '\u{1B}',
        '\u{9F}',
        '\u{AD}',
        '\u{61C}',
        '\u{180E}',
        '\u{200B}',
        '\u{200E}',
        '\u{200F}',
        '\u{2028}',
        '\u{2029}',
        '\u{202A}',
        '\u{202B}',
        '\u{202C}',
        '\u{202D}',
        '\u{202E}',
        '\u{2060}',
        '\u{2066}',
        '\u{2067}',
        '\u{2068}',
        '\u{2069}',
        '\u{206F}',
        '\u{FEFF}',
        '\u{FFF9}',
        '\u{E0041}',
    ];
    for sign in named {
        let blocks = everywhere(&format!("{sign}11.2{sign} billion CNY{sign}"));
        let name = format!("[U+{:04X}]", u32::from(sign));
        // Three a text, and the table has the text in its header and in its row.
        for (out, due) in [
            (markdown(&blocks), 15),
            (fragment(&blocks), 15),
            (page(&format!("a{sign}b"), &blocks), 16),
        ] {
            assert!(!out.contains(sign), "{name} is in {out:?}");
            assert_eq!(out.matches(&name).count(), due, "{name} in {out:?}");
        }
    }
    assert_eq!(marked("\u{202E}2.11\u{202C} CNY"), "\\[U+202E]2.11[U+202C] CNY");
}

#[test]
fn readable_signs_stay() {
    for text in
        ["Казахстан", "112亿元", "طاجيكستان", "می\u{200C}خواهم", "👩\u{200D}🌾", "− 5 %"]
    {
        assert_eq!(marked(text), text);
        let html = fragment(&[Block::Paragraph(text.to_owned())]);
        assert!(html.contains(text), "{html}");
    }
    // A joiner beside digits joins nothing.
    assert_eq!(marked("1\u{200D}2"), "1[U+200D]2");
    assert_eq!(marked("می\u{200C}"), "می[U+200C]");
}

#[test]
fn text_sets_its_own_direction() {
    let html = fragment(&everywhere("نص"));
    for start in ["<h1", "<p", "<li", "<th scope=\"col\"", "<td"] {
        assert!(html.contains(&format!("{start} dir=\"auto\">نص")), "{start}: {html}");
    }
}

#[test]
fn numbers_start_no_list() {
    assert_eq!(marked("1. first"), "1\\. first");
    assert_eq!(marked("2024) year"), "2024\\) year");
    assert_eq!(marked("11."), "11\\.");
    assert_eq!(marked("  7.\tx"), "7\\. x");
    for text in ["1.57 billion USD", "5)5", "a 1. b", "1 .", "35 projects", "."] {
        assert_eq!(marked(text), text);
    }
    let list = markdown(&[Block::List(vec!["1. first".to_owned()])]);
    assert_eq!(list, "- 1\\. first\n");
}

#[test]
fn blanks_at_the_ends_are_dropped() {
    assert_eq!(marked("    not code"), "not code");
    assert_eq!(marked("\tnot code"), "not code");
    assert_eq!(marked("\n\n- no item  \n"), "\\- no item");
    assert_eq!(marked("one\ntwo\u{A0}three"), "one two three");
    assert_eq!(marked("    1. no list"), "1\\. no list");
}

#[test]
fn markers_of_blocks_are_escaped() {
    let cases = [
        ("> quote", "&gt; quote"),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("+ item", "\\+ item"),
        ("* item", "\\* item"),
        ("===", "\\==="),
        ("___", "\\_\\_\\_"),
        ("[a]: http://b", "\\[a\\]: http://b"),
        ("a|b", "a\\|b"),
        ("<b>", "&lt;b&gt;"),
    ];
    for (text, due) in cases {
        assert_eq!(marked(text), due);
    }
}
