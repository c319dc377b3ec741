"""From which times of the week an offer gives appointments, and which slots follow from them."""
