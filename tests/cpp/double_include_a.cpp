// The header twice in one file, and in two files of one program.
#include "tradewind.hpp"
#include "tradewind.hpp"

#include <iostream>

std::string product_of_the_other_file();

int main() {
  const tradewind::decimal product =
      tradewind::decimal("1.5") * tradewind::decimal("0.20");
  if (product_of_the_other_file() != product.to_string()) {
    return 1;
  }
  std::cout << "1 checks passed\n";
}
