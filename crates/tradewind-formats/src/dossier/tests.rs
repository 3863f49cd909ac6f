//! Dossiers: what is read is written back; what cannot be read says why, and where.

use proptest::prelude::*;
use tradewind::ErrorCode;

use super::{SKELETON, read_dossier, write_dossier};

const ITEM: &str = include_str!("../../../../tests/data/yinchuan-2024.json");

const EVERY_FIELD: &str = include_str!("../../../../tests/data/every-field.json");

/// The codes and pointers of every fault, in order.
fn faults(text: &str) -> Vec<(ErrorCode, String)> {
    let error = read_dossier(text.as_bytes()).expect_err("the document has faults");
    assert_eq!(error.code(), ErrorCode::InvalidDossier, "{error}");
    error
        .faults()
        .iter()
        .map(|fault| (fault.code, fault.location.pointer.clone().unwrap_or_default()))
        .collect()
}

fn code(bytes: &[u8]) -> ErrorCode {
    read_dossier(bytes).expect_err("the bytes are no dossier").code()
}

#[test]
fn documents_are_written_back_as_they_were_read() {
    for text in [ITEM, EVERY_FIELD, SKELETON] {
        let dossier = read_dossier(text.as_bytes()).expect("it is sound");
        assert_eq!(write_dossier(&dossier), text);
    }
}

#[test]
fn every_fault_is_reported_with_its_place() {
    let text = ITEM
        .replace("\"11.2 billion CNY\"", "11.2")
        .replace("\"143\",\n      \"partner_basis\"", "\"999\",\n      \"partner_basis\"")
        .replace(
            "\"ordinal\": 11",
            "\"ordinal\": \"11\", \"ordinal\": 12, \"number\": 1",
        );
    let expected = [
        (ErrorCode::DuplicateKey, "/editions/0/ordinal"),
        (ErrorCode::WrongType, "/editions/0/ordinal"),
        (ErrorCode::UnknownField, "/editions/0/number"),
        (ErrorCode::FloatRefused, "/packages/0/total"),
        (ErrorCode::UnknownPlace, "/trade/0/partner"),
    ];
    let expected = expected.map(|(code, pointer)| (code, pointer.to_owned()));
    assert_eq!(faults(&text), expected);
}

#[test]
fn a_wrong_key_names_the_remedy() {
    let text =
        ITEM.replace("\"ordinal\": 11", "\"ordinal\": 11, \"ordinal\": 12, \"no\": 1");
    let error = read_dossier(text.as_bytes()).expect_err("the document has faults");
    let messages: Vec<&str> = error.faults().iter().map(|f| f.message.as_str()).collect();
    assert_eq!(messages[0], "the key \"ordinal\" stands twice: keep one");
    assert!(messages[1].starts_with("there is no field \"no\": expected one of id, "));
    assert_eq!(messages[1].matches("extensions").count(), 1, "{}", messages[1]);
}

#[test]
fn syntax_is_reported_with_line_and_column() {
    let error = read_dossier(b"{\n  \"format\": tru,\n}").expect_err("no JSON");
    assert_eq!(error.code(), ErrorCode::InvalidJson);
    assert_eq!(error.location().line, Some(2));
    assert!(error.location().column.is_some());
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    assert_eq!(code(b""), ErrorCode::EmptyInput);
    assert_eq!(code(b" \n"), ErrorCode::EmptyInput);
    assert_eq!(code(b"\xef\xbb\xbf{}"), ErrorCode::ByteOrderMark);
    assert_eq!(code(b"{\"a\": \"\xff\"}"), ErrorCode::InvalidUtf8);
    assert_eq!(code(b"{\"format\": NaN}"), ErrorCode::InvalidJson);
    assert_eq!(code(b"{} {}"), ErrorCode::InvalidJson);
}

#[test]
fn deep_nesting_is_refused_with_its_place() {
    let message = |bytes: &str| {
        let error = read_dossier(bytes.as_bytes()).expect_err("it is too deep");
        assert_eq!(error.code(), ErrorCode::InvalidJson);
        error.to_string()
    };
    assert_eq!(
        message(&"[".repeat(1_000_000)),
        "the document is nested 1000000 levels deep: expected at most 128 \
         (line 1, column 129)"
    );
    let objects = format!("{}1{}", "\n{\"a\":".repeat(200_000), "}".repeat(200_000));
    assert_eq!(
        message(&objects),
        "the document is nested 200000 levels deep: expected at most 128 \
         (line 130, column 1)"
    );
}

#[test]
fn extensions_are_as_deep_as_any_reader_takes() {
    let inside = |levels: usize| {
        let arrays = format!("{}\"[{{\\\"[\"{}", "[".repeat(levels), "]".repeat(levels));
        let deep = format!("\"deep\": {arrays}, \"end\": \"derived");
        assert_eq!(ITEM.matches("\"end\": \"derived").count(), 1);
        (ITEM.replacen("\"end\": \"derived", &deep, 1), arrays)
    };
    // The text stands in the document, the list, the record and its extensions.
    let (text, arrays) = inside(128 - 4);
    let dossier = read_dossier(text.as_bytes()).expect("128 levels are read");
    let written = write_dossier(&dossier);
    assert!(written.contains(&arrays));
    assert_eq!(read_dossier(written.as_bytes()), Ok(dossier));
    let (text, _) = inside(128 - 3);
    let error = read_dossier(text.as_bytes()).expect_err("129 levels are too many");
    assert!(error.message().contains("129 levels"), "{error}");
}

#[test]
fn long_numbers_are_refused_quickly() {
    for number in ["9".repeat(40_000), "1e400".to_owned()] {
        let text = ITEM.replace("\"11.2 billion CNY\"", &number);
        assert_eq!(
            faults(&text),
            [(ErrorCode::FloatRefused, "/packages/0/total".to_owned())]
        );
        let quoted = ITEM.replace("11.2 billion", &number);
        assert_eq!(
            faults(&quoted),
            [(ErrorCode::InvalidFigure, "/packages/0/total".to_owned())]
        );
    }
}

#[cfg(feature = "schema")]
#[test]
fn the_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/schema/dossier.schema.json");
    let current = super::dossier_schema();
    if std::env::var_os("TRADEWIND_UPDATE").is_some() {
        std::fs::write(path, &current).expect("the schema can be written");
    }
    let committed = std::fs::read_to_string(path).expect("the schema is committed");
    assert!(committed == current, "stale: run with TRADEWIND_UPDATE=1 to write it again");
}

/// What every check says, in an order of its own.
fn said(dossier: &tradewind::Dossier) -> Vec<(String, String, String, String)> {
    let usd = tradewind::Currency::from_code("USD").expect("it is a currency");
    let brief = tradewind::brief(dossier, &tradewind::RateTable::default(), usd);
    let brief = brief.expect("amounts are money");
    let mut out: Vec<_> = brief
        .checks()
        .iter()
        .map(|check| {
            let (kind, verdict) = (check.kind().to_string(), check.verdict().to_string());
            (kind, check.subject().to_owned(), verdict, check.sentence().to_owned())
        })
        .collect();
    out.sort();
    out
}

/// Kazakhstan and its whole once more, in other vintages and by another source.
fn restated() -> tradewind::Dossier {
    let mut dossier = read_dossier(EVERY_FIELD.as_bytes()).expect("it is sound");
    let of = |id: &str| dossier.trade.iter().find(|one| one.id == id).cloned();
    let (mut older, mut whole) =
        of("kz-2023").zip(of("c5-2023")).expect("both are in the file");
    older.id = "kz-2023-older".to_owned();
    older.vintage = Some("2023-12".to_owned());
    older.value = "exactly 2 billion USD".parse().expect("it is a figure");
    whole.id = "c5-2023-elsewhere".to_owned();
    whole.source = "uzstat".to_owned();
    whole.value = "400 billion USD".parse().expect("it is a figure");
    dossier.trade.extend([older, whole]);
    dossier
}

proptest! {
    #[test]
    fn the_order_of_records_changes_no_check(
        order in Just((0..restated().trade.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let dossier = restated();
        let mut shuffled = dossier.clone();
        shuffled.trade = order.iter().map(|index| dossier.trade[*index].clone()).collect();
        prop_assert_eq!(said(&shuffled), said(&dossier));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _unused = read_dossier(&bytes).is_ok();
    }

    #[test]
    fn no_damage_makes_the_reader_panic(
        cut in 0..ITEM.len(), at in 0..ITEM.len(), byte in any::<u8>(),
    ) {
        let mut bytes = ITEM.as_bytes().to_vec();
        bytes[at] = byte;
        let whole = read_dossier(&bytes);
        if let Ok(dossier) = whole {
            let written = write_dossier(&dossier);
            prop_assert_eq!(read_dossier(written.as_bytes()).expect("it was sound"), dossier);
        }
        bytes.truncate(cut);
        prop_assert!(read_dossier(&bytes).is_err());
    }
}
