// Verbs of prices, volumes and market shares.
#include <algorithm>

#include "shapes.hpp"

namespace it = tw::indicators;

namespace {

std::vector<std::string> parts(const std::string &text, char separator) {
  return text.empty() ? std::vector<std::string>() : split(text, separator);
}

// One list: "1.5,2", or with labels "oil:1.5,gas:2".
it::items items(const std::string &text) {
  it::items out;
  for (const std::string &item : parts(text, ',')) {
    const std::size_t colon = item.find(':');
    if (colon == std::string::npos) {
      out.values.emplace_back(item);
    } else {
      out.labels.push_back(item.substr(0, colon));
      out.values.emplace_back(item.substr(colon + 1));
    }
  }
  return out;
}

std::vector<it::basket> baskets(const row &row) {
  return {{items(row["base_prices"]), items(row["base_quantities"])},
          {items(row["current_prices"]), items(row["current_quantities"])}};
}

it::index_formula formula(const row &row) {
  return it::index_formula_from_name(row["formula"]);
}

it::matching matching(const row &row) {
  return row["matching"].empty() ? it::matching::all
                                 : it::matching_from_name(row["matching"]);
}

template <class Function>
verb indexed(Function function) {
  return [=](const row &row) {
    const it::index_formula wanted = formula(row);
    const std::vector<it::basket> held = baskets(row);
    const it::matching match = matching(row);
    return text(function(wanted, held[0], held[1], match, places(row)));
  };
}

template <class Function>
verb compared(Function function) {
  return [=](const row &row) {
    const std::vector<it::basket> held = baskets(row);
    const it::matching match = matching(row);
    return text(function(held[0], held[1], match, places(row)));
  };
}

// Periods are joined by semicolons; a period without a list has an empty one.
std::vector<it::basket> periods(const row &row) {
  const std::vector<std::string> prices = parts(row["prices"], ';');
  const std::vector<std::string> quantities = parts(row["quantities"], ';');
  std::vector<it::basket> out(std::max(prices.size(), quantities.size()));
  for (std::size_t at = 0; at < prices.size(); at++) {
    out[at].prices = items(prices[at]);
  }
  for (std::size_t at = 0; at < quantities.size(); at++) {
    out[at].quantities = items(quantities[at]);
  }
  return out;
}

template <class Function>
verb chained(Function function) {
  return [=](const row &row) {
    const it::index_formula wanted = formula(row);
    const std::vector<it::basket> held = periods(row);
    std::string out;
    for (const tw::measure &one : function(wanted, held, matching(row), places(row))) {
      out += out.empty() ? "" : ", ";
      out += text(one);
    }
    return out;
  };
}

it::markets markets(const row &row) {
  return {items(row["base_exports"]), items(row["current_exports"]),
          items(row["base_world"]), items(row["current_world"])};
}

// World growth, commodity, market or a dash, competitiveness, total.
std::string said(const it::market_share_effects &effects) {
  return text(effects.world_growth) + ", " + text(effects.commodity) + ", " +
         (effects.market ? text(*effects.market) : "-") + ", " +
         text(effects.competitiveness) + ", " + text(effects.total);
}

std::string shared(const row &row) {
  return said(it::constant_market_share(markets(row), places(row)));
}

std::string shared_by_market(const row &row) {
  const std::vector<std::string> products = parts(row["products"], ',');
  return said(it::constant_market_share_by_market(products, markets(row), places(row)));
}

}  // namespace

void add_indicators_price(verb_table &verbs) {
  verbs["indicators/price_index"] = indexed(it::price_index);
  verbs["indicators/quantity_index"] = indexed(it::quantity_index);
  verbs["indicators/factor_reversal"] = indexed(it::factor_reversal);
  verbs["indicators/chained_price_index"] = chained(it::chained_price_index);
  verbs["indicators/chained_quantity_index"] = chained(it::chained_quantity_index);
  verbs["indicators/value_index"] = compared(it::value_index);
  verbs["indicators/value_change"] = compared(it::value_change);
  verbs["indicators/bennet_price"] = compared(it::bennet_price);
  verbs["indicators/bennet_quantity"] = compared(it::bennet_quantity);
  verbs["indicators/unit_value"] = of(it::unit_value, "value", "quantity");
  verbs["indicators/unit_value_of_prices"] =
      of(it::unit_value_of_prices, list{"prices"}, list{"quantities"});
  verbs["indicators/volume_index"] =
      of(it::volume_index, "value_index", "unit_value_index");
  verbs["indicators/net_barter_terms_of_trade"] =
      of(it::net_barter_terms_of_trade, "export_prices", "import_prices");
  verbs["indicators/income_terms_of_trade"] =
      of(it::income_terms_of_trade, "export_prices", "import_prices", "export_volume");
  verbs["indicators/constant_market_share"] = shared;
  verbs["indicators/constant_market_share_by_market"] = shared_by_market;
}
