package io.firewarden.sampling.recusal;

import java.time.LocalDate;
import java.util.List;

/** All recusals; the door of this feature. */
public interface Recusals {

	List<Recusal> inForce(LocalDate day);

}
