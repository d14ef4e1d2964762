package org.tessera.store.access;

import org.tessera.core.access.Session;
import org.tessera.core.audit.AuditLog;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.keys.Compartments;

/**
 * What whoever was let in holds.
 *
 * @param master the key of the store, which the holder closes
 * @param compartments opened with it
 * @param audit sealed with it
 * @param session who was let in, and what for
 */
public record Entry(MasterKey master, Compartments compartments, AuditLog audit, Session session) {}
