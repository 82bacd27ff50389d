package io.firewarden.notification.delivery.adapter;

import java.util.Optional;

/** The cover picture's media id on the account, once it was uploaded. */
interface Covers {

	Optional<String> remembered();

	void remember(String mediaId);

	/** WeChat does not know it any more. */
	void forget(String mediaId);

}
