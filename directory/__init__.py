"""Who offers client support, where and for whom: places, taxonomies, providers and their offers."""
