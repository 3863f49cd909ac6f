//! Verbs of growth by changes, parts, prices and currencies; one line a verb.

use std::fmt::Display;

use tradewind::{
    Decimal, Figure, Places, Ratio, Reading, Result, Rounded,
    growth::{self, Derived},
};

use super::{
    fault::{Answer, Fault},
    indicators::{cells, decimals},
    number::{decimal, said},
    row::Row,
};

const LEVELS: [&str; 2] = ["base", "current"];
const PARTS: [&str; 3] = ["part_base", "part_current", "whole_base"];
const WHOLES: [&str; 4] = ["part_base", "part_current", "whole_base", "whole_current"];
const ELASTIC: [&str; 4] = ["x_base", "x_current", "y_base", "y_current"];
const MONTHS: [&str; 4] =
    ["cumulative_current", "cumulative_growth", "month_current", "growth_before"];

pub(super) fn changes(verb: &str, row: &Row) -> Option<Answer> {
    use growth as g;
    let of = Ratio::new;
    Some(match verb {
        "growth/absolute_change" => {
            run(row, LEVELS, |[b, c], at| g::absolute_change(b, c, at))
        }
        "growth/absolute_base" => {
            run(row, LEVELS, |[b, c], at| g::absolute_base(b, c, at))
        }
        "growth/change_from_growth" => run(row, ["current", "growth"], |[c, r], at| {
            g::change_from_growth(c, of(r), at)
        }),
        "growth/midpoint" => run(row, LEVELS, |[b, c], at| g::midpoint(b, c, at)),
        "growth/midpoint_from_simple" => {
            run(row, ["growth"], |[r], at| g::midpoint_from_simple(of(r), at))
        }
        "growth/midpoint_elasticity" => run(row, ELASTIC, |[a, b, c, d], at| {
            g::midpoint_elasticity([a, b], [c, d], at)
        }),
        "growth/times" => run(row, LEVELS, |[b, c], at| g::times(b, c, at)),
        "growth/from_times_increase" => {
            run(row, ["times"], |[t], at| g::from_times_increase(t, at))
        }
        "growth/from_times_level" => {
            run(row, ["times"], |[t], at| g::from_times_level(t, at))
        }
        "growth/times_in" => times_in(row),
        _ => return None,
    })
}

pub(super) fn parts(verb: &str, row: &Row) -> Option<Answer> {
    use growth as g;
    let of = Ratio::new;
    Some(match verb {
        "growth/contribution" => {
            run(row, PARTS, |[b, c, w], at| g::contribution(b, c, w, at))
        }
        "growth/contribution_weighted" => run(row, ["weight", "growth"], |[w, r], at| {
            g::contribution_weighted(of(w), of(r), at)
        }),
        "growth/share_of_change" => {
            run(row, WHOLES, |[a, b, c, d], at| g::share_of_change(a, b, c, d, at))
        }
        "growth/excluding" => run(row, ["total_growth", "contribution"], |[t, c], at| {
            g::excluding(of(t), of(c), at)
        }),
        "growth/share_change" => {
            run(row, WHOLES, |[a, b, c, d], at| g::share_change(a, b, c, d, at))
        }
        "growth/implied_whole" => {
            run(row, ["part", "share"], |[p, s], at| g::implied_whole(p, of(s), at))
        }
        "growth/compound_index" => compound_index(row),
        "growth/compounded" => compounded(row),
        "growth/contributions" => contributions(row),
        "growth/carry_over" => carry_over(row),
        _ => return None,
    })
}

pub(super) fn prices(verb: &str, row: &Row) -> Option<Answer> {
    use growth as g;
    let of = Ratio::new;
    Some(match verb {
        "growth/currency_bridge" => run(row, ["local", "foreign"], |[l, f], at| {
            g::currency_bridge(of(l), of(f), at)
        }),
        "growth/local_from_foreign" => {
            run(row, ["foreign", "rate_base", "rate_current"], |[f, b, c], at| {
                g::local_from_foreign(of(f), b, c, at)
            })
        }
        "growth/foreign_from_local" => {
            run(row, ["local", "rate_base", "rate_current"], |[l, b, c], at| {
                g::foreign_from_local(of(l), b, c, at)
            })
        }
        "growth/deflate" => {
            run(row, ["nominal", "index", "index_base"], |[n, i, b], at| {
                g::deflate(n, i, b, at)
            })
        }
        "growth/implicit_deflator" => {
            run(row, ["nominal", "real"], |[n, r], at| g::implicit_deflator(n, r, at))
        }
        "growth/real" => run(row, ["nominal_growth", "inflation"], |[n, i], at| {
            g::real(of(n), of(i), at)
        }),
        "growth/prior_of_month" => run(row, MONTHS, |[c, r, m, before], at| {
            g::prior_of_month(c, of(r), m, of(before), at)
        }),
        _ => return None,
    })
}

pub(super) fn figures(verb: &str, row: &Row) -> Option<Answer> {
    use growth as g;
    let growths = ["nominal_growth", "inflation"];
    Some(match verb.strip_suffix("_of_figures")? {
        "growth/absolute_change" => {
            derive(row, LEVELS, |[b, c]| g::absolute_change_of_figures(b, c))
        }
        "growth/change_from_growth" => derive(row, ["current", "growth"], |[c, r]| {
            g::change_from_growth_of_figures(c, r)
        }),
        "growth/midpoint" => derive(row, LEVELS, |[b, c]| g::midpoint_of_figures(b, c)),
        "growth/times" => derive(row, LEVELS, |[b, c]| g::times_of_figures(b, c)),
        "growth/contribution" => {
            derive(row, PARTS, |[b, c, w]| g::contribution_of_figures(b, c, w))
        }
        "growth/share_of_change" => {
            derive(row, WHOLES, |[a, b, c, d]| g::share_of_change_of_figures(a, b, c, d))
        }
        "growth/excluding" => derive(row, ["total_growth", "contribution"], |[t, c]| {
            g::excluding_of_figures(t, c)
        }),
        "growth/share_change" => {
            derive(row, WHOLES, |[a, b, c, d]| g::share_change_of_figures(a, b, c, d))
        }
        "growth/implied_whole" => {
            derive(row, ["part", "share"], |[p, s]| g::implied_whole_of_figures(p, s))
        }
        "growth/currency_bridge" => derive(row, ["local", "foreign"], |[l, f]| {
            g::currency_bridge_of_figures(l, f)
        }),
        "growth/real" => derive(row, growths, |[n, i]| g::real_of_figures(n, i)),
        "growth/implicit_deflator" => derive(row, ["nominal", "real"], |[n, r]| {
            g::implicit_deflator_of_figures(n, r)
        }),
        "growth/deflate" => decimal(row, "index_base").and_then(|base| {
            derive(row, ["nominal", "index"], |[n, i]| g::deflate_of_figures(n, i, base))
        }),
        "growth/log" => derive(row, LEVELS, |[b, c]| g::log_of_figures(b, c)),
        "growth/compound_annual_growth_rate" => {
            decimal(row, "periods").and_then(|years| {
                derive(row, LEVELS, |[b, c]| {
                    g::compound_annual_growth_rate_of_figures(b, c, years)
                })
            })
        }
        _ => return None,
    })
}

/// A formula of decimals with the places of the row.
fn run<T: Display, const N: usize>(
    row: &Row,
    columns: [&str; N],
    verb: impl Fn([Decimal; N], Places) -> Result<Rounded<T>>,
) -> Answer {
    let places = row.places()?;
    let values = columns.iter().map(|column| decimal(row, column));
    Ok(said(&verb(as_many(values.collect::<Answer<Vec<_>>>()?)?, places)?))
}

/// A formula of figures under the reading of the row.
pub(super) fn derive<const N: usize>(
    row: &Row,
    columns: [&str; N],
    verb: impl Fn([&Figure; N]) -> Result<Derived>,
) -> Answer {
    let figures = columns.iter().map(|column| row.value::<Figure>(column));
    let figures = figures.collect::<Answer<Vec<_>>>()?;
    let derived = verb(as_many(figures.iter().collect())?)?;
    Ok(derived.interval(row.value::<Reading>("reading")?).to_string())
}

fn as_many<T, const N: usize>(values: Vec<T>) -> Answer<[T; N]> {
    let unfit = |_| Fault::Unasked("another number of columns".to_owned());
    values.try_into().map_err(unfit)
}

fn rates(row: &Row) -> Answer<Vec<Ratio>> {
    Ok(decimals(row, "rates")?.into_iter().map(Ratio::new).collect())
}

fn compound_index(row: &Row) -> Answer {
    let base = decimal(row, "base")?;
    cells(&growth::compound_index(base, &rates(row)?, row.places()?)?)
}

fn compounded(row: &Row) -> Answer {
    Ok(said(&growth::compounded(&rates(row)?, row.places()?)?))
}

fn carry_over(row: &Row) -> Answer {
    Ok(said(&growth::carry_over(&decimals(row, "values")?, row.places()?)?))
}

fn contributions(row: &Row) -> Answer {
    let text = row.text("parts")?;
    let read = |part: &str| -> Answer<(Decimal, Decimal)> {
        let values = part.split(',').map(tradewind::number::parse_decimal);
        let [base, current] = as_many(values.collect::<Result<Vec<_>>>()?)?;
        Ok((base, current))
    };
    let parts = text.split('|').filter(|_| !text.is_empty()).map(read);
    let parts = parts.collect::<Answer<Vec<_>>>()?;
    let points = growth::contributions(&parts, row.places()?)?;
    Ok(format!("{}; {}", cells(&points.parts)?, said(&points.total)))
}

fn times_in(row: &Row) -> Answer {
    Ok(growth::times_in(row.text("phrase")?)?.to_string())
}
