/**
 * Rules for numbers and codes: telephone, fax, social security, records, plans, accounts, licences, vehicles, devices,
 * biometrics, pictures and every other unique number. Most need a label in front, as a form or a sentence writes it.
 */
@NullMarked
package org.tessera.detect.rules.number;

import org.jspecify.annotations.NullMarked;
