package org.tessera.egress.guard;

/** A secret that an endpoint asks for. It is fetched at the door and nowhere kept, logged or shown. */
public interface Credential {
    /** The secret as it is now, in an array of its own that the caller wipes. */
    char[] secret();
}
