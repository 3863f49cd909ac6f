//! Currencies: what a code, a number or a name stands for; what became of it.

use tradewind::Currency;

use super::{
    fault::{Answer, Fault},
    row::Row,
};

/// The value as text; `-` where there is none.
fn or_dash(value: Option<impl ToString>) -> String {
    value.map_or("-".to_owned(), |value| value.to_string())
}

pub(super) fn lookup(row: &Row) -> Answer {
    let currency: Currency = row.value("code")?;
    Ok(format!(
        "{currency} {} {} {}",
        or_dash(currency.numeric().map(|number| format!("{number:03}"))),
        or_dash(currency.minor_units()),
        currency.name()
    ))
}

pub(super) fn history(row: &Row) -> Answer {
    let currency: Currency = row.value("code")?;
    Ok(format!(
        "{}; {}; {}; {}",
        currency.status(),
        or_dash(currency.valid_from()),
        or_dash(currency.valid_until()),
        or_dash(currency.withdrawn())
    ))
}

pub(super) fn succession(row: &Row) -> Answer {
    let currency: Currency = row.value("code")?;
    Ok(or_dash(
        currency.succession().map(|law| {
            format!("{} {} {} {}", law.to, law.factor, law.effective, law.kind)
        }),
    ))
}

pub(super) fn numeric(row: &Row) -> Answer {
    let text = row.text("numeric")?;
    let unfit = |_| Fault::Unasked(format!("numeric {text} is no machine integer"));
    let currency = Currency::from_numeric(text.parse().map_err(unfit)?)?;
    Ok(currency.to_string())
}

pub(super) fn name(row: &Row) -> Answer {
    Ok(Currency::from_name(row.text("name")?)?.to_string())
}
