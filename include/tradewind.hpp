// Tradewind for C++17: reported economic figures, held exactly, converted with dated
// rates and checked against one another.
//
// A thin layer over tradewind.h: values are copied, objects are freed by themselves,
// failures are thrown as tradewind::error. Every function may be called from any thread;
// objects never change and may be shared, except rate_table::builder.
#ifndef TRADEWIND_HPP
#define TRADEWIND_HPP

#include "tradewind/brief.hpp"
#include "tradewind/check.hpp"
#include "tradewind/convert.hpp"
#include "tradewind/converter.hpp"
#include "tradewind/currency.hpp"
#include "tradewind/decimal.hpp"
#include "tradewind/dossier.hpp"
#include "tradewind/error.hpp"
#include "tradewind/figure.hpp"
#include "tradewind/figure_conversion.hpp"
#include "tradewind/growth.hpp"
#include "tradewind/growth_changes.hpp"
#include "tradewind/growth_figures.hpp"
#include "tradewind/growth_rates.hpp"
#include "tradewind/growth_lists.hpp"
#include "tradewind/growth_series.hpp"
#include "tradewind/indicators.hpp"
#include "tradewind/measure.hpp"
#include "tradewind/money.hpp"
#include "tradewind/period.hpp"
#include "tradewind/place.hpp"
#include "tradewind/prices.hpp"
#include "tradewind/rates.hpp"
#include "tradewind/series.hpp"
#include "tradewind/series_word.hpp"
#include "tradewind/version.hpp"
#include "tradewind/word.hpp"

#endif
