package io.firewarden.sampling.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All visits of all draws; the door of this feature. */
public interface VisitRegister {

	/** Signed visits by their object, the earliest first. */
	Map<String, List<Visit>> signed();

	/** Open visits that were opened on this day or later, by their object. */
	Map<String, List<Visit>> openSince(LocalDate day);

	/** Objects of a draw whose visit is signed. */
	List<Visit> ofDraw(String drawId);

	/** What holds on the day; the earliest edition before it began. */
	VisitLimits limits(LocalDate day);

}
