//! Tables with units: what is read, what is refused, and where.

use tradewind::{ErrorCode, Notation, RateKind};

use super::{NominalTableOptions, read_nominal_table};
use crate::{read_rates, read_rates_csv};

const HEADER: &str = "date,base_currency,units,quote_currency,value";

#[test]
fn every_name_of_a_column_is_read() {
    let due = read_rates_csv(
        b"date,base,quote,units,rate,kind,source\n\
          2023-09-27,KZT,RUB,100,20.3042,official,Bank of Russia\n",
    )
    .unwrap();
    let options = NominalTableOptions::new("Bank of Russia");
    for (header, row) in [
        (HEADER, "2023-09-27,KZT,100,RUB,20.3042"),
        ("date,base,units,quote,rate", "2023-09-27,KZT,100,RUB,20.3042"),
        ("rate,quote,nominal,char_code,date", "20.3042,RUB,100,KZT,2023-09-27"),
        ("value,quote,scale,currency,date", "20.3042,RUB,100,KZT,2023-09-27"),
    ] {
        let text = format!("{header}\n{row}\n");
        let table = read_nominal_table(text.as_bytes(), &options).unwrap();
        assert!(table.rates().eq(due.rates()), "{header}");
    }
}

#[test]
fn options_say_what_the_table_does_not() {
    let text = format!("{HEADER}\n2023-09-27,UZS,10000,RUB,\"1 078,8438\"\n");
    let mut options = NominalTableOptions::new("A");
    options.notation = Notation::SpaceComma;
    options.kind = RateKind::Spot;
    let table = read_nominal_table(text.as_bytes(), &options).unwrap();
    let rate = table.rates().next().unwrap();
    assert_eq!(
        (rate.value.to_string().as_str(), rate.kind),
        ("1078.8438", RateKind::Spot)
    );
    for (source, kind) in [("", RateKind::Official), ("A", RateKind::PeriodAverage)] {
        let options = NominalTableOptions { kind, ..NominalTableOptions::new(source) };
        let text = format!("{HEADER}\n2023-09-27,KZT,100,RUB,20.3042\n");
        let error = read_nominal_table(text.as_bytes(), &options).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidRate);
    }
}

#[test]
fn cells_are_refused_at_their_place() {
    let rows = [
        ("27.09.2023,KZT,100,RUB,1", ErrorCode::InvalidDate, "line 2, `date`"),
        ("2023-09-27,kzt,100,RUB,1", ErrorCode::UnknownCurrency, "line 2, `base`"),
        ("2023-09-27,KZT,100,XQZ,1", ErrorCode::UnknownCurrency, "line 2, `quote`"),
        ("2023-09-27,KZT,,RUB,1", ErrorCode::InvalidRow, "line 2, `units`"),
        ("2023-09-27,KZT,0,RUB,1", ErrorCode::InvalidRate, "line 2, `units`"),
        ("2023-09-27,KZT,1.5,RUB,1", ErrorCode::InvalidNumber, "line 2, `units`"),
        ("2023-09-27,KZT,100,RUB,\"20,3\"", ErrorCode::InvalidNumber, "line 2, `value`"),
        ("2023-09-27,KZT,100,RUB,-1", ErrorCode::InvalidRate, "line 2, `value`"),
        ("2023-09-27,RUB,100,RUB,1", ErrorCode::InvalidRate, "line 2, `value`"),
        ("2023-09-27,KZT,100,RUB", ErrorCode::InvalidRow, "line 2"),
        (
            "2023-09-27,KZT,100,RUB,1\n2023-09-27,KZT,100,RUB,2",
            ErrorCode::ConflictingRates,
            "line 3, `value`",
        ),
    ];
    for (row, code, place) in rows {
        let text = format!("{HEADER}\n{row}\n");
        let options = NominalTableOptions::new("A");
        let error = read_nominal_table(text.as_bytes(), &options).unwrap_err();
        let found = error.location().to_string();
        assert_eq!((error.code(), &*found), (code, place), "{row}: {error}");
    }
    for header in
        ["date,base,units,quote", "date,base,units,quote,rate,value", "a,b,c,d,e"]
    {
        let options = NominalTableOptions::new("A");
        let error = read_nominal_table(header.as_bytes(), &options).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidHeader, "{header}");
    }
}

#[test]
fn the_source_is_asked_for() {
    let text = format!("{HEADER}\n2023-09-27,KZT,100,RUB,20.3042\n");
    let error = read_rates(text.as_bytes()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidHeader);
    assert!(error.message().contains("does not name its source"), "{error}");
}
