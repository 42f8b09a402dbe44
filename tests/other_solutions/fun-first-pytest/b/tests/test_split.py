import pytest

from dinner import split


def test_tip_is_ten_percent():
    share = split.split_bill(100, 2)
    assert share == pytest.approx(55.0)


def test_without_tip():
    assert split.split_bill(100, 2, 0) == 50.0


def test_alone():
    assert split.split_bill(30, 1) == pytest.approx(33.0)


def test_ten_for_three():
    assert split.split_bill(10, 3, tip=0) == 3.33


def test_zero_people():
    with pytest.raises(ValueError, match="at least 1"):
        split.split_bill(10, 0)
