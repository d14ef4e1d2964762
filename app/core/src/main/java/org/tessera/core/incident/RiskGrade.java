package org.tessera.core.incident;

/** How probable a factor makes it that PHI was compromised. */
public enum RiskGrade {
    LOW, MEDIUM, HIGH
}
