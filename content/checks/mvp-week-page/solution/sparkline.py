def sparkline(values, width, height):
    """Draw a line of values as inline SVG."""
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    if not values:
        return f"<svg {size}></svg>"
    low, high = min(values), max(values)
    step = width / max(len(values) - 1, 1)
    points = []
    for number, value in enumerate(values):
        share = (high - value) / (high - low) if high > low else 0.5
        points.append(f"{number * step:.1f},{share * height:.1f}")
    return f'<svg {size}><polyline fill="none" stroke="currentColor" points="{" ".join(points)}"/></svg>'
