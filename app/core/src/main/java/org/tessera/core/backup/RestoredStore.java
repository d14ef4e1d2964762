package org.tessera.core.backup;

/**
 * A store that was put back.
 *
 * @param notes how many notes it holds
 * @param auditRows how many rows its audit had before its restoration was written down
 */
public record RestoredStore(int notes, long auditRows) {}
