// Verbs of money: notations, sums, shares, increments, printing.
#include "vectors.hpp"

namespace {

tw::money money(const row &row) { return tw::money(row["money"]); }

std::vector<std::string> items(const std::string &cell, char separator) {
  return cell.empty() ? std::vector<std::string>{} : split(cell, separator);
}

std::string parse_in(const row &row) {
  const tw::notation notation = tw::notation_from_name(row["notation"]);
  return tw::money::parse_in(row["text"], notation).to_string();
}

std::string in_minor_units(const row &row) {
  const tw_int128 units = money(row).in_minor_units();
  return tw::decimal(tw_decimal{units, 0, 0}).to_string();
}

std::string sum(const row &row) {
  std::vector<tw::money> amounts;
  for (const std::string &item : items(row["items"], '|')) {
    amounts.emplace_back(item);
  }
  return tw::money::sum(amounts).to_string();
}

std::string allocate(const row &row) {
  const tw::money whole = money(row);
  std::vector<tw::decimal> weights;
  for (const std::string &weight : items(row["weights"], ',')) {
    weights.emplace_back(weight);
  }
  std::optional<int> scale;
  if (!row["scale"].empty()) {
    scale = std::stoi(row["scale"]);
  }
  std::string out;
  for (const tw::money &share : whole.allocate(weights, scale)) {
    out += (out.empty() ? "" : ", ") + share.to_string();
  }
  return out;
}

tw::rounding rounding(const row &row) {
  const std::string &name = row["rounding"];
  return name.empty() ? tw::rounding::half_even : tw::rounding_from_name(name);
}

std::string format(const row &row) {
  const tw::money amount = money(row);
  tw::money_format format;
  if (!row["notation"].empty()) {
    format.notation = tw::notation_from_name(row["notation"]);
  }
  if (!row["unit"].empty()) {
    format.unit = tw::unit_display_from_name(row["unit"]);
  }
  format.compact = row["compact"] == "true";
  const tw::places asked = places(row);
  format.scale = asked.scale;
  format.rounding = asked.rounding;
  return amount.format(format);
}

}  // namespace

void add_amounts(verb_table &verbs) {
  verbs["money/parse_in"] = parse_in;
  verbs["money/in_minor_units"] = in_minor_units;
  verbs["money/json"] = [](const row &row) {
    return tw::money::from_json(row["json"]).to_json();
  };
  verbs["money/sum"] = sum;
  verbs["money/allocate"] = allocate;
  verbs["money/round_to_increment"] = [](const row &row) {
    const tw::money amount = money(row);
    return text(amount.round_to_increment(tw::decimal(row["increment"]), rounding(row)));
  };
  verbs["money/round_to_cash"] = [](const row &row) {
    return text(money(row).round_to_cash(rounding(row)));
  };
  verbs["money/format"] = format;
}
