"""Reading what editors look after. Each list can be narrowed to a province or an organisation."""
