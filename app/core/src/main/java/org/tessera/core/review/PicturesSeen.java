package org.tessera.core.review;

import java.time.Instant;

/**
 * A named person has looked at the pictures, scanned pages, recordings and embedded files of a document, which no detector
 * reads (45 CFR 164.514(b)(2)(i)(P), (Q)). None of them is ever sent.
 */
public record PicturesSeen(NamedPerson by, Instant at) {}
