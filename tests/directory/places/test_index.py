"""Building the index of places; what is found in it stands in test_gazetteer.py."""

import gc

import pytest

from directory.places.queries.index import read_index


@pytest.mark.usefixtures("places")
def test_the_garbage_collector_leaves_the_index_alone() -> None:
    index = read_index()

    watched = {id(thing) for thing in gc.get_objects()}
    assert gc.is_tracked(index.slugs)
    assert not watched & {id(index.slugs), *map(id, index.slugs.values())}
