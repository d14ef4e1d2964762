package org.tessera.core.provider;

/**
 * A company that stands behind the vendor, 45 CFR 164.502(e)(1)(ii).
 *
 * @param name the company
 * @param service what it does there
 * @param agreement whether the vendor has an agreement with it
 */
public record SubProcessor(String name, String service, boolean agreement) {}
