// Trade indicators.
#ifndef TRADEWIND_INDICATORS_HPP
#define TRADEWIND_INDICATORS_HPP

#include "indicators/advantage.hpp"
#include "indicators/balance.hpp"
#include "indicators/concentration.hpp"
#include "indicators/inequality.hpp"
#include "indicators/intra_industry.hpp"
#include "indicators/matrix.hpp"
#include "indicators/mirror.hpp"
#include "indicators/network.hpp"
#include "indicators/regional.hpp"
#include "indicators/similarity.hpp"
#include "indicators/specialisation.hpp"

#endif
