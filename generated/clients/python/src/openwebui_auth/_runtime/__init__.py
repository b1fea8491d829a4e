"""The part of the client that does not depend on the API it talks to.

Nothing is imported here: each module loads what it needs, so importing the package stays cheap until the
first client is made. The modules, from the bottom up:

    model       base of all models, secrets, the wire writer
    unions      tagged unions which survive members they do not know
    operation   what is known of one operation, as data
    gates       what of a request only some servers understand
    versions    comparing server versions
    paths       filling a path template
    causes      naming the cause of an error from what the server said
    errors      the tree of exceptions
    requests    an operation and its arguments to a request
    responses   a response to a result, or to the error that it means
    flight      asking a question once, however many want to know
    session     the credential, and what operations do to it
    retries     when a call is made again, and after how long
    hooks, logs what a caller and a log see of each request
    raw         the answer as it came
    transport   the errors and timeouts of httpx2
    deadlines   a blocking call's end, piece by piece
    settings    what a client is told when it is made
    base_client a call step by step, without the waiting
    sync_client, async_client   sending it
    second_factor, signing_in   a sign-in of several steps, as data and as something to do
"""
