// The other file of the program.
#include "tradewind.hpp"

std::string product_of_the_other_file();

std::string product_of_the_other_file() {
  return (tradewind::decimal("1.5") * tradewind::decimal("0.20")).to_string();
}
