//! What holds for every input.

use proptest::{collection::vec, prelude::*, sample::Index};
use tradewind::{
    Currency, Decimal, Notation, Rate, RateKind, RateTable, When, date_from_days,
};

use crate::{
    ImfDuplicates, ImfOptions, ImfUnscaled, NominalTableOptions, RatesCsvOptions,
    read_bank_of_belarus, read_bank_of_russia, read_ecb, read_imf, read_nominal_table,
    read_rates, read_rates_csv, read_rates_csv_with, write_rates_csv,
};

const FILES: [&[u8]; 9] = [
    include_bytes!("../../../tests/data/ecb-2024-10.csv"),
    include_bytes!("../../../tests/data/ecb-2024-10.zip"),
    include_bytes!("../../../tests/data/imf-annual-average.csv"),
    include_bytes!("../../../tests/data/fed-h10-cny-2024Q4.csv"),
    include_bytes!("../../../tests/data/ecb-2024-10-25-daily.csv"),
    include_bytes!("../../../tests/data/ecb-2024-10.xml"),
    include_bytes!("../../../tests/data/bank-of-russia-2023-09-27.xml"),
    include_bytes!("../../../tests/data/bank-of-belarus-2023-02-21.xml"),
    include_bytes!("../../../tests/data/imf-table.csv"),
];

/// Every reader answers, and an error says why in a few words.
fn all_answer(bytes: &[u8]) {
    let comma =
        RatesCsvOptions { notation: Notation::SpaceComma, ..RatesCsvOptions::default() };
    let imf = ImfOptions {
        duplicates: ImfDuplicates::Issuer,
        unscaled: ImfUnscaled::AsPredecessor,
    };
    for result in [
        read_ecb(bytes),
        read_rates_csv(bytes),
        read_rates_csv_with(bytes, &comma),
        read_nominal_table(bytes, &NominalTableOptions::new("A")),
        read_bank_of_russia(bytes),
        read_bank_of_belarus(bytes),
        read_imf(bytes, &imf),
        read_rates(bytes),
    ] {
        if let Err(error) = result {
            let text = error.to_string();
            assert!(!text.is_empty() && text.len() < 1_000, "{text}");
        }
    }
}

/// Pieces that tables are made of, and that break them.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::sample::select(vec![
            ",", "\n", "\r\n", "\r", "\"", "\"\"", "N/A", "", " ", "\u{feff}", "\0", ";",
            "Date", "date", "period", "base", "quote", "units", "rate", "kind", "source",
            "USD", "CNY", "HRK", "EUR", "XQZ", "2024-10-25", "2024", "2024-02-30", "1.0825",
            "-1", "0", "7,1", "1e400", "NaN", "spot", "period_average", "PK\u{3}\u{4}",
            "<", ">", "/>", "</", "&", "&#", ";", "&lt;", "<!--", "-->", "<![CDATA[", "]]>",
            "<!DOCTYPE r [", "<?xml version='1.0'?>", "<Envelope>", "<Cube>", "</Cube>",
            "<Cube time='2024-10-25'>", "<Cube currency='USD' rate='1.0825'/>",
            "<ValCurs Date='27.09.2023'>", "<Valute>", "<CharCode>KZT</CharCode>",
            "<Nominal>100</Nominal>", "<Value>20,3042</Value>", "</Valute>", "</ValCurs>",
            "<DailyExRates Date='02/21/2023'>", "<Currency>", "<Scale>1</Scale>",
            "<Rate>2</Rate>", "</Currency>", "Frequency", "Currency", "A", "IMF",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

#[derive(Clone, Debug)]
enum Edit {
    Set(Index, u8),
    Insert(Index, u8),
    Remove(Index),
    Cut(Index),
    Repeat(Index, Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let byte = || {
        prop_oneof![
            any::<u8>(),
            prop::sample::select(b",\"\r\n.-0N/ \xff<>&;'=!?".to_vec())
        ]
    };
    prop_oneof![
        (any::<Index>(), byte()).prop_map(|(at, byte)| Edit::Set(at, byte)),
        (any::<Index>(), byte()).prop_map(|(at, byte)| Edit::Insert(at, byte)),
        any::<Index>().prop_map(Edit::Remove),
        any::<Index>().prop_map(Edit::Cut),
        (any::<Index>(), any::<Index>()).prop_map(|(a, b)| Edit::Repeat(a, b)),
    ]
}

fn edited(mut bytes: Vec<u8>, edits: &[Edit]) -> Vec<u8> {
    for edit in edits {
        if bytes.is_empty() {
            break;
        }
        let length = bytes.len();
        match edit {
            Edit::Set(at, byte) => bytes[at.index(length)] = *byte,
            Edit::Insert(at, byte) => bytes.insert(at.index(length), *byte),
            Edit::Remove(at) => {
                bytes.remove(at.index(length));
            }
            Edit::Cut(at) => bytes.truncate(at.index(length)),
            Edit::Repeat(a, b) => {
                let (a, b) = (a.index(length), b.index(length));
                bytes.extend_from_within(a.min(b)..a.max(b));
            }
        }
    }
    bytes
}

fn when() -> impl Strategy<Value = (RateKind, When)> {
    let day = (-719_162_i32..=2_932_896).prop_map(|n| date_from_days(n).unwrap());
    let daily =
        prop::sample::select(vec![RateKind::Spot, RateKind::Fixed, RateKind::Official]);
    let spread = prop::sample::select(vec![RateKind::PeriodAverage, RateKind::PeriodEnd]);
    let period = (1_i32..=9_998, 1_i32..=4).prop_flat_map(|(year, part)| {
        let next = year.saturating_add(1);
        prop::sample::select(vec![
            format!("{year:04}"),
            format!("{year:04}-Q{part}"),
            format!("{year:04}-S{}", part.min(2)),
            format!("{year:04}-0{part}"),
            format!("{year:04}-W1{part}"),
            format!("{year:04}-0{part}/{next:04}-02"),
            format!("YTD/{year:04}-0{part}"),
        ])
    });
    prop_oneof![
        (daily, day).prop_map(|(kind, day)| (kind, When::Day(day))),
        (spread, period).prop_map(|(kind, text)| (kind, text.parse().unwrap())),
    ]
}

fn rate() -> impl Strategy<Value = Rate> {
    let currency = || {
        any::<Index>().prop_map(|at| {
            let all: Vec<Currency> = Currency::all().collect();
            all[at.index(all.len())]
        })
    };
    let value = (1..(1_i128 << 96), 0_u32..=28)
        .prop_map(|(digits, scale)| Decimal::from_i128_with_scale(digits, scale));
    let source = prop_oneof![
        prop::sample::select(vec![
            "ECB",
            "a, b",
            "\"",
            "a\nb\r\nc\rd",
            " a ",
            "\"a\",",
            "N/A"
        ])
        .prop_map(str::to_owned),
        any::<String>()
            .prop_filter("a source is not empty", |text| !text.trim().is_empty()),
    ];
    (currency(), currency(), 1..=u32::MAX, value, when(), source)
        .prop_filter("two currencies", |(base, quote, ..)| base != quote)
        .prop_map(|(base, quote, units, value, (kind, when), source)| Rate {
            base,
            quote,
            units,
            value,
            when,
            kind,
            source: source.into(),
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..512)) {
        all_answer(&bytes);
        for mark in [
            &b"PK\x03\x04"[..],
            b"PK\x05\x06",
            b"Date,USD,\n",
            b"\xef\xbb\xbf",
            b"<",
            b"<?xml version='1.0' encoding='windows-1251'?><ValCurs ID='R01235'>",
        ] {
            all_answer(&[mark, &bytes].concat());
        }
    }

    #[test]
    fn any_table_is_answered(pieces in vec(piece(), 0..64)) {
        let text = pieces.concat();
        all_answer(text.as_bytes());
        all_answer(format!("Date,USD,CNY,\n{text}").as_bytes());
        all_answer(format!("date,base,quote,rate,kind,source\n{text}").as_bytes());
        all_answer(format!("<Envelope><Cube>{text}").as_bytes());
        all_answer(format!("<ValCurs Date='27.09.2023'>{text}").as_bytes());
        all_answer(format!("<DailyExRates Date='02/21/2023'>{text}").as_bytes());
    }

    #[test]
    fn any_edit_is_answered(file in 0..FILES.len(), edits in vec(edit(), 1..6)) {
        all_answer(&edited(FILES[file].to_vec(), &edits));
    }

    #[test]
    fn what_is_written_is_read(rates in vec(rate(), 1..24)) {
        let mut builder = RateTable::builder();
        for rate in rates {
            builder.add(rate).unwrap_or_default();
        }
        let table = builder.build();
        let text = write_rates_csv(&table);
        let again = read_rates(text.as_bytes()).map_err(|e| {
            TestCaseError::fail(format!("{e}\n{text}"))
        })?;
        prop_assert!(table.rates().eq(again.rates()), "{}", text);
        prop_assert_eq!(write_rates_csv(&again), text);
    }
}

#[test]
fn every_beginning_of_a_file_is_answered() {
    for file in FILES {
        for length in (0..file.len()).step_by(7) {
            all_answer(&file[..length]);
        }
    }
}

#[test]
fn a_changed_byte_of_an_archive_never_changes_a_rate() {
    let archive = FILES[1];
    let due: Vec<Rate> = read_ecb(archive).unwrap().rates().collect();
    for at in 0..archive.len() {
        for mask in [0x01, 0x80, 0xff] {
            let mut bytes = archive.to_vec();
            bytes[at] ^= mask;
            if let Ok(table) = read_ecb(&bytes) {
                assert!(table.rates().eq(due.iter().cloned()), "byte {at}");
            }
        }
    }
}

#[test]
fn a_document_that_is_cut_is_refused() {
    for file in FILES.iter().filter(|file| file.starts_with(b"<")) {
        let end = file.trim_ascii_end().len();
        for length in 0..end {
            let error = read_rates(&file[..length]).unwrap_err();
            let place = error.location();
            let known = length == 0 || error.message().contains("no element");
            assert!(known || place.line.is_some(), "{length}: {error}");
        }
    }
}
