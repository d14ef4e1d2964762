/**
 * Room 6: what would be sent. A locked template, the sections of the note that the task needs (45 CFR 164.502(b)), and a
 * table of facts about the tokens that identifies nobody.
 */
@NullMarked
package org.tessera.core.prompt;

import org.jspecify.annotations.NullMarked;
