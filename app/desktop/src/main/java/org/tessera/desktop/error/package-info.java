/**
 * What a person sees when the workstation cannot go on: what happened, what is safe, what to do, the code, and a button for
 * each next step. Nothing here identifies a patient.
 */
@NullMarked
package org.tessera.desktop.error;

import org.jspecify.annotations.NullMarked;
