import pytest

from dinner.split import split_bill


def test_default_tip():
    assert split_bill(84, 4) == 23.1


def test_no_tip():
    assert split_bill(84, 4, tip=0) == 21


def test_one_person():
    assert split_bill(20, 1, tip=0) == 20


def test_rounding():
    assert split_bill(10, 3) == 3.67


def test_nobody():
    with pytest.raises(ValueError):
        split_bill(84, 0)
