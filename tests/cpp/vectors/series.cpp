// Verbs of series and of lists of values: one line a verb, by the shape of its formula.
#include "shapes.hpp"

namespace {

namespace gs = tw::growth::series;

tw::series series(const row &row, const char *column) { return tw::series(row[column]); }

// The result of one period: "25 exact spans 2", "MISSING_PERIOD".
std::string text(const tw::series_cell &part) {
  return ::text(std::vector<tw::cell>{part.cell}) +
         (part.spans > 1 ? " spans " + std::to_string(part.spans) : "") +
         (part.negative ? " negative" : "");
}

std::string text(const tw::derived_series &derived) {
  std::string out;
  const std::vector<tw::series_cell> cells = derived.cells();
  for (std::size_t at = 0; at < cells.size(); at++) {
    out += (at > 0 ? ", " : "") + derived.period_at(at).to_string() + "=";
    out += text(cells[at]);
  }
  const std::string convention = derived.convention();
  return convention.empty() ? out : out + "; " + convention;
}

// A formula of one series.
verb of_one(tw::derived_series (*formula)(const tw::series &, const tw::places &)) {
  return [=](const row &row) {
    return text(formula(series(row, "series"), places(row)));
  };
}

// A formula of a series with a period.
verb of_period(const char *column,
               tw::derived_series (*formula)(const tw::series &, const tw::period &,
                                             const tw::places &)) {
  return [=](const row &row) {
    const tw::series held = series(row, "series");
    return text(formula(held, tw::period(row[column]), places(row)));
  };
}

// A trend, by the rule about gaps.
verb trend(tw::measure (*formula)(const tw::series &, tw::gap_rule, const tw::places &)) {
  return [=](const row &row) {
    const tw::series held = series(row, "series");
    const std::string &word = row["gaps"];
    const tw::gap_rule gaps =
        word.empty() ? tw::gap_rule::at_most_half : tw::gap_rule_from_name(word);
    return ::text(formula(held, gaps, places(row)));
  };
}

std::string deflate(const row &row) {
  const tw::series held = series(row, "series");
  const std::string &base = row["index_base"];
  return text(gs::deflate(held, series(row, "index"),
                          tw::decimal(base.empty() ? "100" : base), places(row)));
}

tw::comparison comparison(const row &row) {
  const std::string &word = row["comparison"];
  return word.empty() ? tw::comparison::year : tw::comparison_from_name(word);
}

std::string contribution(const row &row) {
  const tw::series part = series(row, "part"), whole = series(row, "whole");
  return text(gs::contribution(part, whole, comparison(row), places(row)));
}

std::string change(const row &row) {
  const tw::series held = series(row, "series");
  const tw::change_form form = tw::change_form_from_name(row["form"]);
  return text(gs::change(held, form, comparison(row), places(row)));
}

std::string combine(const row &row) {
  const tw::series left = series(row, "left"), right = series(row, "right");
  const tw::pair_form form = tw::pair_form_from_name(row["form"]);
  return text(gs::combine(left, right, form, comparison(row), places(row)));
}

std::string between(const row &row) {
  const tw::series held = series(row, "series");
  const tw::period start(row["start"]), end(row["end"]);
  return ::text(gs::compound_annual_growth_rate(held, start, end, places(row)));
}

std::string splice(const row &row) {
  const tw::series before = series(row, "old"), after = series(row, "new");
  const std::string &at = row["at"], &word = row["technique"], &level = row["kept"];
  const auto period = at.empty() ? std::nullopt : std::optional(tw::period(at));
  const tw::technique technique =
      word.empty() ? tw::technique::one_period : tw::technique_from_name(word);
  const tw::kept_level kept =
      level.empty() ? tw::kept_level::old_one : tw::kept_level_from_name(level);
  return text(gs::splice(before, after, period, technique, kept, places(row)));
}

std::string chain_link(const row &row) {
  const tw::series links = series(row, "links");
  return text(gs::chain_link(links, tw::decimal(row["base"]), places(row)));
}

// Numbers joined by commas, "-" for a gap.
tw::growth::values values(const row &row, const char *column) {
  tw::growth::values out;
  const std::string &cell = row[column];
  for (const std::string &item : split(cell, ',')) {
    if (cell.empty()) {
      break;
    }
    out.push_back(item == "-" ? std::nullopt : std::optional(tw::decimal(item)));
  }
  return out;
}

std::size_t position(const row &row, const char *column) {
  return std::stoul(row[column]);
}

std::string list_decumulate(const row &row) {
  const auto parts = tw::growth::decumulate(values(row, "values"), places(row));
  std::string out;
  for (const tw::series_cell &part : parts) {
    out += (out.empty() ? "" : ", ") + text(part);
  }
  return out;
}

std::string list_growth(const row &row) {
  const auto current = values(row, "current"), previous = values(row, "previous");
  return ::text(tw::growth::year_to_date_growth(current, previous, places(row)));
}

std::string list_rebase(const row &row) {
  const auto levels = values(row, "values");
  return ::text(tw::growth::rebase(levels, position(row, "index"), places(row)));
}

std::string list_rebase_to_mean(const row &row) {
  const auto levels = values(row, "values");
  return ::text(tw::growth::rebase_to_mean(levels, position(row, "first"),
                                           position(row, "last"), places(row)));
}

std::string list_splice(const row &row) {
  const auto before = values(row, "old"), after = values(row, "new");
  return ::text(tw::growth::splice(before, after, position(row, "overlap_old"),
                                   position(row, "overlap_new"), places(row)));
}

std::string list_chain_link(const row &row) {
  const tw::decimal base(row["base"]);
  return ::text(tw::growth::chain_link(base, values(row, "links"), places(row)));
}

}  // namespace

void add_series(verb_table &verbs) {
  verbs["series/parse"] = [](const row &row) { return series(row, "text").to_string(); };
  verbs["series/growth_over_previous"] = of_one(gs::growth_over_previous);
  verbs["series/growth_over_year"] = of_one(gs::growth_over_year);
  verbs["series/annualised"] = of_one(gs::annualised);
  verbs["series/carry_over"] = of_one(gs::carry_over);
  verbs["series/year_to_date"] = of_one(gs::year_to_date);
  verbs["series/decumulate"] = of_one(gs::decumulate);
  verbs["series/year_to_date_growth"] = of_one(gs::year_to_date_growth);
  verbs["series/rebase"] = of_period("at", gs::rebase);
  verbs["series/rebase_to_mean"] = of_period("range", gs::rebase_to_mean);
  verbs["series/least_squares"] = trend(gs::least_squares);
  verbs["series/least_squares_log"] = trend(gs::least_squares_log);
  verbs["series/deflate"] = deflate;
  verbs["series/contribution"] = contribution;
  verbs["series/change"] = change;
  verbs["series/combine"] = combine;
  verbs["series/compound_annual_growth_rate"] = between;
  verbs["series/splice"] = splice;
  verbs["series/chain_link"] = chain_link;
  verbs["growth/decumulate"] = list_decumulate;
  verbs["growth/year_to_date_growth"] = list_growth;
  verbs["growth/rebase"] = list_rebase;
  verbs["growth/rebase_to_mean"] = list_rebase_to_mean;
  verbs["growth/splice"] = list_splice;
  verbs["growth/chain_link"] = list_chain_link;
}
