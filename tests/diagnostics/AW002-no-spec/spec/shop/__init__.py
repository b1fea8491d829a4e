"""A shop that exports something else."""

from shop import orders

SHOP = orders.ENDPOINTS
