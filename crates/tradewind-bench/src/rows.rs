//! Ten million rates: gathered into a table, asked by two threads, read from text.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Instant;

use tradewind::{
    ConvertOptions, Currency, Decimal, Money, Rate, RateKind, RateTable, When,
    date_from_days,
};

const ROWS: i32 = 10_000_000;
/// Days of one series: from the year 1 into the year 2739.
const DAYS: i32 = 1_000_000;
const FIRST: i32 = -719_162;

fn main() -> Result<(), Box<dyn Error>> {
    let usd = Currency::from_code("USD")?;
    let quotes: Vec<Currency> =
        Currency::all().filter(|one| *one != usd).take(10).collect();
    let started = Instant::now();
    let mut builder = RateTable::builder();
    let source: std::sync::Arc<str> = "made for counting".into();
    for row in 0..ROWS {
        let index = usize::try_from(row / DAYS)?;
        builder.add(Rate {
            base: usd,
            quote: *quotes.get(index).ok_or("too few currencies")?,
            units: 1,
            value: Decimal::new(i64::from(row % 9_999) + 1, 3),
            when: When::Day(date_from_days(FIRST + row % DAYS)?),
            kind: RateKind::Spot,
            source: std::sync::Arc::clone(&source),
        })?;
    }
    let rates = builder.build();
    println!("rows_build_seconds\t{:.2}", started.elapsed().as_secs_f64());
    if rates.len() != usize::try_from(ROWS)? {
        return Err("rows were lost".into());
    }
    answers(&rates, &quotes)?;

    let mut text = String::from("date,base,quote,rate,kind,source\n");
    for rate in rates.rates() {
        let Rate { when, base, quote, value, .. } = rate;
        writeln!(text, "{when},{base},{quote},{value},spot,made for counting")?;
    }
    drop(rates);
    let started = Instant::now();
    let read = tradewind_formats::read_rates_csv(text.as_bytes())?;
    println!("rows_read_seconds\t{:.2}", started.elapsed().as_secs_f64());
    if read.len() != usize::try_from(ROWS)? {
        return Err("rows were lost".into());
    }
    answers(&read, &quotes)
}

/// Both threads convert through the dollar, by the rates of one day.
fn answers(rates: &RateTable, quotes: &[Currency]) -> Result<(), Box<dyn Error>> {
    let [first, .., last] = quotes else { return Err("too few currencies".into()) };
    let money = Money::new(Decimal::ONE_THOUSAND, *first);
    let on = When::Day(date_from_days(20_000)?);
    let ask = || rates.convert(money, *last, on, &ConvertOptions::default());
    let (one, other) = std::thread::scope(|scope| {
        let (one, other) = (scope.spawn(ask), scope.spawn(ask));
        (one.join(), other.join())
    });
    let (one, other) = (one.map_err(|_| "panic")??, other.map_err(|_| "panic")??);
    if one != other || one.age_days() != Some(0) {
        return Err("two readers differ".into());
    }
    Ok(())
}
