# fails: default_tip
# hint: leave_it_out
import pytest

from dinner.split import split_bill


def test_tip():
    assert split_bill(84, 4, tip=0.10) == 23.1


def test_no_tip():
    assert split_bill(84, 4, tip=0) == 21


def test_one_person():
    assert split_bill(50, 1, 0.2) == 60


def test_rounding():
    assert split_bill(10, 3, 0) == 3.33


def test_nobody():
    with pytest.raises(ValueError):
        split_bill(84, 0)
