package io.firewarden.canary.publicadapter.feature.adapter;

public class MongoThings {

}
