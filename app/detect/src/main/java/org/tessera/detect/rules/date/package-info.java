/**
 * Rules for 45 CFR 164.514(b)(2)(i)(C): every element of a date finer than the year, and ages over 89. Bare years, ages up
 * to 89, durations and days that come again every week are left alone.
 */
@NullMarked
package org.tessera.detect.rules.date;

import org.jspecify.annotations.NullMarked;
