package io.firewarden.sampling.recusal;

import io.firewarden.platform.store.Found;
import io.firewarden.platform.store.Paging;

/** Recusals as their desk needs them. */
interface RecusalBook extends Recusals {

	/** The one of the same id stays as it is. */
	Recusal grant(Recusal recusal);

	Found<Recusal> list(Paging paging);

}
