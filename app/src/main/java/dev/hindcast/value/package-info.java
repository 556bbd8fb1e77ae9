/** Value: what a project promises, forecasts, claims, attests and spends, month by month, in one ledger per project. */
@NullMarked
package dev.hindcast.value;

import org.jspecify.annotations.NullMarked;
