"""Points on a noisy ring, and how many lie near it."""

from judge import expect, gives, value

FILES = ("ring.py",)
PACKAGES = ("numpy",)


def shape():
    """real(7, rng) gives 7 points with two coordinates each"""
    gives(
        "ring.py", "import numpy as np\nlist(np.shape(real(7, np.random.default_rng(3))))", [7, 2], hint="two_columns"
    )


def on_the_ring():
    """2,000 real points lie around the unit circle, with a spread of about 0.05"""
    lines = """
        import numpy as np
        away = np.linalg.norm(real(2000, np.random.default_rng(1)), axis=1)
        [float(away.mean()), float(away.std())]
    """
    mean, spread = value("ring.py", lines)
    expect(0.98 < mean < 1.02, True, of=f"the mean distance is near 1, and yours is {mean:.3f}", hint="cosine_and_sine")
    expect(0.045 < spread < 0.055, True, of=f"its spread is near 0.05, and yours is {spread:.3f}", hint="noise")


def all_around():
    """they lie on all sides: a quarter of them in each corner, more or less"""
    lines = """
        import numpy as np
        points = np.asarray(real(2000, np.random.default_rng(2)))
        corners = (points[:, 0] > 0) * 2 + (points[:, 1] > 0)
        [int(n) for n in np.bincount(corners, minlength=4)]
    """
    found = value("ring.py", lines)
    expect(
        all(400 < n < 600 for n in found),
        True,
        of=f"400 to 600 in each corner, and yours are {found}",
        hint="whole_turn",
    )


def by_the_generator():
    """the same generator gives the same points, another one others"""
    lines = """
        import numpy as np
        a, b, c = (real(5, np.random.default_rng(seed)) for seed in (1, 1, 2))
        [bool(np.allclose(a, b)), bool(np.allclose(a, c))]
    """
    gives("ring.py", lines, [True, False], hint="given_generator")


def near_share():
    """of (1, 0), (0, -1.1), (0.5, 0) and (0.6, 0.9) three are near: 0.75"""
    gives(
        "ring.py",
        "import numpy as np\nfloat(near(np.array([[1.0, 0], [0, -1.1], [0.5, 0], [0.6, 0.9]])))",
        0.75,
        hint="distance_to_ring",
    )


def near_edges():
    """inside and outside count alike: of distances 0.75, 0.85, 1.15, 1.25 and 0 two are near"""
    lines = "import numpy as np\nfloat(near(np.array([[0.75, 0], [0, 0.85], [-1.15, 0], [0, -1.25], [0, 0]])))"
    gives("ring.py", lines, 0.4, hint="distance_to_ring")
