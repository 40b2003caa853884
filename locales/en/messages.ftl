# What buyers and sellers write to each other.

frame-messages = Messages
frame-seller-messages = Messages
messages-title = Messages
messages-with = Messages with { $name }
messages-to-buyer = Write to the buyer
messages-none = No messages yet
messages-none-what = What you and the other side write to each other is found here.
messages-unread =
    { $n ->
        [one] { $n } new message
       *[other] { $n } new messages
    }
messages-older = Older messages
message-text = Your message
message-text-hint = Only you two can read it. Do not write passwords or card numbers.
message-send = Send
message-picture = Picture
message-write-seller = Write to the seller
message-write-buyer = Write to the buyer
flash-message-sent = Your message was sent.
error-message-too-long = A message has at most 4,000 characters.

order-problem = Problem with the order
wrong-first = Tell the seller what is wrong
wrong-first-what = Describe it and add pictures if they help. Most problems are solved this way. As long as you do not confirm that all is well, your money stays held until the time of your protection ends.

mail-message-waits-subject = A message about { $about } waits for you
mail-message-waits-body =
    Somebody has written to you about { $about }. You can read it and answer on our pages.
mail-message-waits-action = Read the message
