package org.jetbrains.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for a foreign null annotation. */
@Retention(RetentionPolicy.CLASS)
public @interface StandInNullable {}
