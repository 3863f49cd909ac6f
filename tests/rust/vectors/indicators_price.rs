//! Verbs of prices, volumes and market shares.

use tradewind::{
    Decimal, Error, Places, Result,
    indicators::{
        Basket, IndexFormula, Items, MarketShareEffects, Markets, Matching, Measure,
        bennet_price, bennet_quantity, chained_price_index, chained_quantity_index,
        constant_market_share, constant_market_share_by_market, factor_reversal,
        income_terms_of_trade, net_barter_terms_of_trade, price_index, quantity_index,
        unit_value, unit_value_of_prices, value_change, value_index, volume_index,
    },
    number::parse_decimal,
};

use super::{
    fault::{Answer, Fault},
    indicators::{Shape, Verb, decimals, measure},
    number::{decimal, said},
    row::Row,
};

const VALUES: [&str; 2] = ["value_index", "unit_value_index"];
const PRICES: [&str; 2] = ["export_prices", "import_prices"];

pub(super) const VERBS: &[Verb] = &[
    ("price_index", Shape::Custom(|row| indexed(row, price_index))),
    ("quantity_index", Shape::Custom(|row| indexed(row, quantity_index))),
    ("factor_reversal", Shape::Custom(|row| indexed(row, factor_reversal))),
    ("chained_price_index", Shape::Custom(|row| chained(row, chained_price_index))),
    ("chained_quantity_index", Shape::Custom(|row| chained(row, chained_quantity_index))),
    ("value_index", Shape::Custom(|row| compared(row, value_index))),
    ("value_change", Shape::Custom(|row| compared(row, value_change))),
    ("bennet_price", Shape::Custom(|row| compared(row, bennet_price))),
    ("bennet_quantity", Shape::Custom(|row| compared(row, bennet_quantity))),
    ("unit_value", Shape::Two(["value", "quantity"], unit_value)),
    ("unit_value_of_prices", Shape::Custom(of_prices)),
    ("volume_index", Shape::Two(VALUES, volume_index)),
    ("net_barter_terms_of_trade", Shape::Two(PRICES, net_barter_terms_of_trade)),
    ("income_terms_of_trade", Shape::Custom(income)),
    ("constant_market_share", Shape::Custom(shared)),
    ("constant_market_share_by_market", Shape::Custom(shared_by_market)),
];

type OfTwo = fn(Basket<'_>, Basket<'_>, Matching, Places) -> Result<Measure>;
type OfFormula =
    fn(IndexFormula, Basket<'_>, Basket<'_>, Matching, Places) -> Result<Measure>;
type OfChain = fn(IndexFormula, &[Basket<'_>], Matching, Places) -> Result<Vec<Measure>>;

/// A cell of numbers: `1.5,2`, or with labels `oil:1.5,gas:2`.
struct Listed {
    labels: Vec<String>,
    values: Vec<Decimal>,
}

impl std::str::FromStr for Listed {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut listed = Self { labels: Vec::new(), values: Vec::new() };
        for item in text.split(',').filter(|_| !text.is_empty()) {
            let (label, value) = item.split_once(':').unwrap_or(("", item));
            listed.values.push(parse_decimal(value)?);
            listed.labels.extend((!label.is_empty()).then(|| label.to_owned()));
        }
        Ok(listed)
    }
}

impl Listed {
    fn labels(&self) -> Vec<&str> {
        self.labels.iter().map(String::as_str).collect()
    }
}

/// Gives lists as items to what takes them.
fn with_items<const N: usize, T>(
    lists: &[Listed; N],
    then: impl FnOnce([Items<'_>; N]) -> T,
) -> T {
    let labels = lists.each_ref().map(Listed::labels);
    let mut pairs = labels.iter().zip(lists);
    then([(); N].map(|()| {
        let pair = pairs.next();
        pair.map_or_else(Items::default, |(labels, list)| {
            Items::labelled(labels, &list.values)
        })
    }))
}

fn lists<const N: usize>(row: &Row, names: [&str; N]) -> Answer<[Listed; N]> {
    let mut read = Vec::with_capacity(N);
    for name in names {
        read.push(row.value(name)?);
    }
    read.try_into().map_err(|_| Fault::Unasked("as many lists as names".to_owned()))
}

const FOUR: [&str; 4] =
    ["base_prices", "base_quantities", "current_prices", "current_quantities"];

fn baskets([p0, q0, p1, q1]: [Items<'_>; 4]) -> [Basket<'_>; 2] {
    [Basket { prices: p0, quantities: q0 }, Basket { prices: p1, quantities: q1 }]
}

fn matching(row: &Row) -> Answer<Matching> {
    Ok(row.option("matching")?.unwrap_or_default())
}

fn compared(row: &Row, verb: OfTwo) -> Answer {
    let (lists, matching, places) = (lists(row, FOUR)?, matching(row)?, row.places()?);
    measure(&with_items(&lists, |items| {
        let [base, current] = baskets(items);
        verb(base, current, matching, places)
    })?)
}

fn indexed(row: &Row, verb: OfFormula) -> Answer {
    let (formula, lists) = (row.value("formula")?, lists(row, FOUR)?);
    let (matching, places) = (matching(row)?, row.places()?);
    measure(&with_items(&lists, |items| {
        let [base, current] = baskets(items);
        verb(formula, base, current, matching, places)
    })?)
}

/// Periods are joined by semicolons.
fn periods(row: &Row, name: &str) -> Answer<Vec<Listed>> {
    let text = row.text(name)?;
    let periods = text.split(';').filter(|_| !text.is_empty());
    periods.map(|period| Ok(period.parse()?)).collect()
}

fn chained(row: &Row, verb: OfChain) -> Answer {
    let formula = row.value("formula")?;
    let (prices, quantities) = (periods(row, "prices")?, periods(row, "quantities")?);
    let (matching, places) = (matching(row)?, row.places()?);
    let of_prices: Vec<Vec<&str>> = prices.iter().map(Listed::labels).collect();
    let of_quantities: Vec<Vec<&str>> = quantities.iter().map(Listed::labels).collect();
    let basket = |at: usize| Basket {
        prices: of_period(&prices, &of_prices, at),
        quantities: of_period(&quantities, &of_quantities, at),
    };
    let count = prices.len().max(quantities.len());
    let baskets: Vec<Basket<'_>> = (0..count).map(basket).collect();
    let measures = verb(formula, &baskets, matching, places)?;
    let said: Answer<Vec<String>> = measures.iter().map(measure).collect();
    Ok(said?.join(", "))
}

/// The items of a period; a period without a list has none.
fn of_period<'a>(
    lists: &'a [Listed],
    labels: &'a [Vec<&'a str>],
    at: usize,
) -> Items<'a> {
    match (lists.get(at), labels.get(at)) {
        (Some(list), Some(labels)) => Items::labelled(labels, &list.values),
        _ => Items::default(),
    }
}

fn of_prices(row: &Row) -> Answer {
    let (prices, quantities) = (decimals(row, "prices")?, decimals(row, "quantities")?);
    measure(&unit_value_of_prices(&prices, &quantities, row.places()?)?)
}

fn income(row: &Row) -> Answer {
    let [exports, imports] = PRICES;
    let (exports, imports) = (decimal(row, exports)?, decimal(row, imports)?);
    let volume = decimal(row, "export_volume")?;
    measure(&income_terms_of_trade(exports, imports, volume, row.places()?)?)
}

const MARKETS: [&str; 4] =
    ["base_exports", "current_exports", "base_world", "current_world"];

fn markets(items: [Items<'_>; 4]) -> Markets<'_> {
    let [base_exports, current_exports, base_world, current_world] = items;
    Markets { base_exports, current_exports, base_world, current_world }
}

fn shared(row: &Row) -> Answer {
    let (lists, places) = (lists(row, MARKETS)?, row.places()?);
    let split = |items: [Items<'_>; 4]| constant_market_share(markets(items), places);
    Ok(parts(&with_items(&lists, split)?))
}

fn shared_by_market(row: &Row) -> Answer {
    let names = row.text("products")?;
    let products: Vec<&str> = names.split(',').filter(|_| !names.is_empty()).collect();
    let (lists, places) = (lists(row, MARKETS)?, row.places()?);
    let split = |items: [Items<'_>; 4]| {
        constant_market_share_by_market(&products, markets(items), places)
    };
    Ok(parts(&with_items(&lists, split)?))
}

/// World growth, commodity, market or a dash, competitiveness, total.
fn parts(effects: &MarketShareEffects) -> String {
    let market = effects.market.as_ref().map_or_else(|| "-".to_owned(), said);
    [
        said(&effects.world_growth),
        said(&effects.commodity),
        market,
        said(&effects.competitiveness),
        said(&effects.total),
    ]
    .join(", ")
}
